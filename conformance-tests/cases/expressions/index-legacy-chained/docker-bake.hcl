a = [[1]]
target "default" {
  args = { A = jsonencode(a.0.0) }
}
