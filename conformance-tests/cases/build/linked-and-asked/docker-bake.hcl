target "base" {
  dockerfile-inline = "FROM scratch\nCOPY file /base\n"
  output            = ["type=local,dest=out/base"]
}
target "app" {
  dockerfile-inline = "FROM base\nCOPY file /app\n"
  contexts          = { base = "target:base" }
  output            = ["type=local,dest=out/app"]
}
