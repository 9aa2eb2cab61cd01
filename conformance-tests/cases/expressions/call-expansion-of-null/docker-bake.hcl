target "default" {
  args = { A = jsonencode(max(null...)) }
}
