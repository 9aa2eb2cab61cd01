target "default" {
  args = { A = jsonencode("%{ if true }a%{ else if false }b%{ endif }") }
}
