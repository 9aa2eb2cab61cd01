target "app" {
  dockerfile-inline = "FROM scratch\nCOPY docker-bake.hcl /\n"
  output            = ["type=oci,dest=image.tar,tar=maybe"]
}
