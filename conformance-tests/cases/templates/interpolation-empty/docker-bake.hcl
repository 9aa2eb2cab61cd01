target "default" {
  args = { A = jsonencode("${}") }
}
