a = [1]
target "default" {
  args = { A = jsonencode(a[null]) }
}
