target "app" {
  platforms         = ["linux/amd64"]
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  attest            = ["type=provenance,disabled=true"]
  output = [
    "type=local,dest=out/files",
    "type=tar,dest=out/files.tar",
    "type=oci,dest=out/image.tar",
  ]
}
