target "default" {
  target = "release"
