target "default" {
  args = {
    A = jsonencode("%{ if true }1%{ endif }")
    B = jsonencode("%{ for x in [1] }${x}%{ endfor }")
    C = jsonencode("%{ if true }%{ endif }")
  }
}
