target "base" {
  platforms         = ["linux/amd64"]
  dockerfile-inline = "FROM scratch\nARG TARGETARCH\nCOPY file /base-$${TARGETARCH}\n"
}
target "app" {
  platforms         = ["linux/arm64"]
  dockerfile-inline = "FROM base\nARG TARGETARCH\nCOPY file /app-$${TARGETARCH}\n"
  contexts          = { base = "target:base" }
  output            = ["type=local,dest=out"]
}
