target "default" {
  args = { A = jsonencode("abc"[0]) }
}
