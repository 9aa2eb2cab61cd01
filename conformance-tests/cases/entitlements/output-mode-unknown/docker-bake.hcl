target "default" {
  output = ["type=local,mode=backup,dest=out"]
}
