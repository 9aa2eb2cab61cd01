target "app" {
  platforms = ["linux/amd64", "linux/arm64"]
  attest    = ["type=provenance,disabled=true"]
  output    = ["type=oci,dest=image.tar"]
}
