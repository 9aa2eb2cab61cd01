target "default" {
  args = {
    A = jsonencode("%{ for x in [1, 2] }%{ if x > 1 }${x}%{ else }-%{ endif }%{ endfor }")
  }
}
