target "app" {
  dockerfile-inline = "FROM scratch\nCOPY docker-bake.hcl /\n"
  network           = "fishing"
  output            = ["type=local,dest=out"]
}
