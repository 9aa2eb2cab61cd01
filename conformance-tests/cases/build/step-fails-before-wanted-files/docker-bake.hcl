target "app" {
  output = ["type=local,dest=out", "type=tar,dest=files.tar"]
}
