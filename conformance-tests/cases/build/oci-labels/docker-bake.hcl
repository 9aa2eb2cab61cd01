target "app" {
  platforms = ["linux/amd64"]
  labels = {
    "org.example.given" = "by the bake file"
    "org.example.both"  = "by the bake file"
  }
  attest = ["type=provenance,disabled=true"]
  output = ["type=oci,dest=image.tar"]
}
