target "default" {
  args = { A = jsonencode("a${null}") }
}
