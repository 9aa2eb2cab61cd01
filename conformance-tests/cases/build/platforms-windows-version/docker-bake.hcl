target "app" {
  platforms         = ["windows(10.0.17763.6893)/amd64", "windows(10.0.20348.2966)/amd64"]
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  attest            = ["type=provenance,disabled=true"]
  output            = ["type=oci,dest=image.tar"]
}
