target "default" {
  args = { A = jsonencode("%{ while true }a%{ endwhile }") }
}
