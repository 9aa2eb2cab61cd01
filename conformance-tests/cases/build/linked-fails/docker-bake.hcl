target "base" {
  dockerfile-inline = "FROM scratch\nCOPY nothing-of-that-name /base\n"
}
target "app" {
  dockerfile-inline = "FROM base\nCOPY file /app\n"
  contexts          = { base = "target:base" }
  output            = ["type=local,dest=out"]
}
