target "default" {
  context = "app"
}
