target "default" {
  args = { A = jsonencode(true || nope) }
}
