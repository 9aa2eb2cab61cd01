target "app" {
  dockerfile-inline = "FROM scratch\nCOPY file /\n"
  output            = ["type=local,dest=out"]
}
