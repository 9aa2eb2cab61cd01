target "default" {
  args = { A = jsonencode(max([1]..., 2)) }
}
