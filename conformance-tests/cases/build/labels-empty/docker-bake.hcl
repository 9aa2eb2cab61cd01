target "app" {
  platforms = ["linux/amd64"]
  labels = {
    "org.example.empty" = ""
    "org.example.null"  = null
  }
  attest = ["type=provenance,disabled=true"]
  output = ["type=oci,dest=image.tar"]
}
