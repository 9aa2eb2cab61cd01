target "app" {
  platforms         = ["linux/amd64", "linux/arm64"]
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  output            = ["type=oci,dest=image.tar"]
}
