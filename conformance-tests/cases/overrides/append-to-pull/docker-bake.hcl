target "default" {
  pull = true
}
