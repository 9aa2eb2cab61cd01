target "app" {
  dockerfile-inline = "FROM scratch\nCOPY docker-bake.hcl /\n"
  cache-to          = ["type=local,dest=scratch/cache,reset=maybe"]
}
