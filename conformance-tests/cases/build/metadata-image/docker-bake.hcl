target "app" {
  platforms         = ["linux/amd64"]
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  tags              = ["example.org/app:1"]
  attest            = ["type=provenance,disabled=true"]
  output            = ["type=oci,dest=scratch/image.tar"]
}
