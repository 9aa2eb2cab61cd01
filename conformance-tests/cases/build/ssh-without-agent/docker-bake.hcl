target "app" {
  dockerfile-inline = "FROM scratch\nCOPY docker-bake.hcl /\n"
  ssh               = ["default"]
  output            = ["type=local,dest=out"]
}
