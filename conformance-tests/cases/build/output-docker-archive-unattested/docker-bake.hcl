target "app" {
  platforms         = ["linux/amd64"]
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  attest            = ["type=provenance,disabled=true", "type=sbom,disabled=true"]
  output            = ["type=docker,dest=image.tar"]
}
