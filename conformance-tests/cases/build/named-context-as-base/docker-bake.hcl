target "app" {
  contexts = { "alpine:3.22" = "root" }
  output   = ["type=local,dest=out"]
}
