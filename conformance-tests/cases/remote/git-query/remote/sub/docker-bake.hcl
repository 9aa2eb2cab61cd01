target "app" {
  context = "deep"
}
