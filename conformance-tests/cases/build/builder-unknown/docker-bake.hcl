target "app" {
  dockerfile-inline = "FROM scratch\nCOPY docker-bake.hcl /file\n"
  output            = ["type=cacheonly"]
}
