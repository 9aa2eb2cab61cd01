target "default" {
  args = { A = jsonencode({a = 1 b = 2}) }
}
