target "app" "web" {
  target = "release"
}
