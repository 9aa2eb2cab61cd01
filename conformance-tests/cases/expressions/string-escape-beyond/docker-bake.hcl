target "default" {
  args = { A = jsonencode("\U00110000") }
}
