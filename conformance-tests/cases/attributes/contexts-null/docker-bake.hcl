target "default" {
  contexts = { a = null }
}
