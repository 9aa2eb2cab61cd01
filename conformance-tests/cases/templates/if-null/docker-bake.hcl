target "default" {
  args = {
    v = jsonencode("%{ if null }a%{ endif }")
  }
}
