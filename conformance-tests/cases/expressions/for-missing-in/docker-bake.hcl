target "default" {
  args = { A = jsonencode([for x [1] : x]) }
}
