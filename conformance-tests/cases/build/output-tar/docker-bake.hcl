target "app" {
  output = ["type=tar,dest=out/files.tar"]
}
