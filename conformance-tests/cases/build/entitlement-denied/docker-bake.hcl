target "app" {
  dockerfile-inline = "FROM scratch\nCOPY docker-bake.hcl /\n"
  entitlements      = ["security.insecure"]
  output            = ["type=local,dest=out"]
}
