target "default" {
  args = {
    v = jsonencode(["%{ if true }a%{ else }b%{ endif }", "%{ if false }a%{ else }b%{ endif }", "%{ if false }a%{ endif }"])
  }
}
