target "default" {
  args = { A = jsonencode("a%{ endif }") }
}
