target "app" {
  platforms         = ["linux/amd64", "linux/arm64"]
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  annotations       = ["index[linux/amd64]:org.example.index=of all platforms"]
  attest            = ["type=provenance,disabled=true"]
  output            = ["type=oci,dest=image.tar"]
}
