target "default" {
  args = { a.b = 1 }
}
