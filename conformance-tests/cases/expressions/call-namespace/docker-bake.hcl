target "default" {
  args = { A = jsonencode(a::b(1)) }
}
