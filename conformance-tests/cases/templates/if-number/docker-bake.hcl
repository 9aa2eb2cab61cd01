target "default" {
  args = {
    v = jsonencode("%{ if 1 }a%{ endif }")
  }
}
