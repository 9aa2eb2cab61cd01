target "default" {
  args = { A = jsonencode(5.) }
}
