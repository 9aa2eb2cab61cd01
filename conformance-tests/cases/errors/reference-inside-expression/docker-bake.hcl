target "default" {
  args = { A = jsonencode(target) }
}
