target "default" {
  args = { A = jsonencode("\q") }
}
