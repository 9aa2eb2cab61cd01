target "default" {
  target = "biuld"
}
