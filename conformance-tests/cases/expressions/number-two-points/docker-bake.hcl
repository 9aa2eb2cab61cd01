target "default" {
  args = { A = jsonencode(1.2.3) }
}
