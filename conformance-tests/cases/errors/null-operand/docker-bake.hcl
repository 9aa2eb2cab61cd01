target "default" {
  args = { a = 1 + null, b = !null, c = null && true }
}
