target "base" {
  dockerfile-inline = "FROM scratch\nENV LEVEL=base\nCOPY docker-bake.hcl /base\n"
  tags              = ["example.org/base:1"]
  output            = ["type=oci,dest=scratch/layout,tar=false"]
}
target "app" {
  dockerfile-inline = "FROM below\nCOPY docker-bake.hcl /above-$${LEVEL}\n"
  contexts          = { below = "oci-layout://scratch/layout:1" }
  output            = ["type=local,dest=out"]
}
