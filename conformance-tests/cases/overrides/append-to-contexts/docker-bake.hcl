target "default" {
  contexts = { a = "./a" }
}
