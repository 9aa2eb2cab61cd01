target "app" {
  ssh               = ["default=key"]
  dockerfile-inline = "FROM scratch\nCOPY docker-bake.hcl /\n"
  output            = ["type=cacheonly"]
}
