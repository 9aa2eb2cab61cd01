target "default" {
  args = { A = jsonencode(0x10) }
}
