target "app" {
  dockerfile-inline = "FROM scratch\nCOPY docker-bake.hcl /\n"
  network           = "host"
  output            = ["type=local,dest=out"]
}
