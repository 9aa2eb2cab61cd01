target "default" {
  args = { A = jsonencode("%{ if true }a%{ endfor }") }
}
