target "default" {
  target = "a"
}
