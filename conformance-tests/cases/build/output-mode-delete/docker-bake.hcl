target "default" {
  dockerfile-inline = "FROM scratch\nCOPY docker-bake.hcl /\n"
  output            = ["type=local,dest=out,mode=delete"]
}
