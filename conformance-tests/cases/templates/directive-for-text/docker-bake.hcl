target "default" {
  args = { A = jsonencode("%{ for x in "a" }a%{ endfor }") }
}
