target "default" {
  args = { A = jsonencode(max("a"...)) }
}
