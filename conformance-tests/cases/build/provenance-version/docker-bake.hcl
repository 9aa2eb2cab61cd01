target "app" {
  platforms         = ["linux/amd64"]
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  attest            = ["type=provenance,mode=max,version=v1"]
  output            = ["type=oci,dest=image.tar"]
}
