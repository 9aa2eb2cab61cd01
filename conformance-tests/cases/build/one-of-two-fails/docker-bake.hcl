target "good" {
  dockerfile-inline = "FROM scratch\nCOPY docker-bake.hcl /\n"
  output            = ["type=cacheonly"]
}
target "bad" {
  dockerfile-inline = "FROM scratch\nCOPPY docker-bake.hcl /\n"
  output            = ["type=cacheonly"]
}
