target "app" {
  platforms = ["linux/amd64"]
  args      = { PORT = "8080" }
  attest    = ["type=provenance,disabled=true"]
  output    = ["type=oci,dest=image.tar"]
}
