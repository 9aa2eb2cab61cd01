target "default" {
  labels = { a = "1" }
}
