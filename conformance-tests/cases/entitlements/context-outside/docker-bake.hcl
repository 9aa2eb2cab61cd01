target "default" {
  context = "/usr"
}
