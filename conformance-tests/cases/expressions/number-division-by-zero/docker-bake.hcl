target "default" {
  args = { A = jsonencode(1/0) }
}
