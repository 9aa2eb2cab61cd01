target "app" {
  platforms         = ["linux/amd64"]
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  attest            = ["type=provenance,disabled=true"]
  output            = ["type=oci,dest=out/layout,tar=false"]
}
