target "base" {
  platforms         = ["linux/amd64", "linux/s390x"]
  dockerfile-inline = "FROM scratch\nCOPY file /base\n"
}
target "app" {
  platforms         = ["linux/amd64", "linux/arm64"]
  dockerfile-inline = "FROM base\nCOPY file /app\n"
  contexts          = { base = "target:base" }
  output            = ["type=local,dest=out"]
}
