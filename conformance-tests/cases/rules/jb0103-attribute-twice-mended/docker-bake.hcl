target "default" {
  target = "release"
  tags   = ["app:1"]
}
target "default" {
  target = "debug"
}
