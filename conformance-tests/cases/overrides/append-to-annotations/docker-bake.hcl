target "default" {
  annotations = ["a=1"]
}
