target "app" {
  dockerfile-inline = "FROM 127.0.0.1:1/base/unreachable:1\n"
  output            = ["type=local,dest=out"]
}
