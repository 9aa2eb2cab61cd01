target "default" {
  args = { A = jsonencode(null ? 1 : 2) }
}
