target "default" {
  tags   = ["example/app:1"]
  output = ["type=local,dest=out", "type=image"]
}
