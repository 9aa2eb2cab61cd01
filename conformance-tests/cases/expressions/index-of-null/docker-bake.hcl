a = null
target "default" {
  args = { A = jsonencode(a[0]) }
}
