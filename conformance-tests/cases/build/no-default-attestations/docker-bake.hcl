target "default" {
  output = ["type=oci,dest=out.tar"]
  platforms = ["linux/amd64", "linux/arm64"]
}
