target "app" {
  platforms         = ["linux/amd64"]
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  annotations       = ["index:org.example.index=of the index"]
  attest            = ["type=provenance,disabled=true"]
  output            = ["type=oci,dest=image.tar"]
}
