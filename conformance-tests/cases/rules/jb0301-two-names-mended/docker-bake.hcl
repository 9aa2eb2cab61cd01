target "app" {
  target = "release"
}
target "web" {
  target = "release"
}
