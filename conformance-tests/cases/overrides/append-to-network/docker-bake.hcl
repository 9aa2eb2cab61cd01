target "default" {
  network = "none"
}
