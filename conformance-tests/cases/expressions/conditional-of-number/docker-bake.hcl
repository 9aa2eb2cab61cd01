target "default" {
  args = { A = jsonencode(1 ? 1 : 2) }
}
