target "default" {
  args = { A = jsonencode("%{ if true }a%{ else }b%{ else }c%{ endif }") }
}
