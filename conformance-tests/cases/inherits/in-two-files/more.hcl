target "default" {
  inherits = ["b"]
}
