target "default" {
  args = { A = jsonencode("%{ if null }a%{ endif }") }
}
