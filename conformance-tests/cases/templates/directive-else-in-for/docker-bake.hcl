target "default" {
  args = { A = jsonencode("%{ for x in [1] }a%{ else }b%{ endfor }") }
}
