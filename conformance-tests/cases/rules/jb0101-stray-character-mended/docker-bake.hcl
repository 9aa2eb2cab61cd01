target "default" {
  target = "release"
}
