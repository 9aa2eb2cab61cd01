target "default" {
  args = {
    A = jsonencode("a%{ if true }b%{ endif }c")
    B = jsonencode("%{ if false }b%{ endif }")
    C = jsonencode("%{ if false }b%{ else }c%{ endif }")
    D = jsonencode("%{ if "true" }x%{ endif }")
  }
}
