target "default" {
  args = { A = jsonencode("\u12") }
}
