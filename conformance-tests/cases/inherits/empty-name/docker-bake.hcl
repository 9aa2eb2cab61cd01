target "default" {
  inherits = [""]
}
