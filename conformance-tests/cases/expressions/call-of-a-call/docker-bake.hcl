target "default" {
  args = { A = jsonencode(upper("a")("b")) }
}
