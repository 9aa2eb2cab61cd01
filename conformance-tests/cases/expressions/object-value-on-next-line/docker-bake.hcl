target "default" {
  args = { A = jsonencode({a =
1}) }
}
