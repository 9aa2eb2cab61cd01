a = ["x", {k = 1}]
target "default" {
  args = {
    A = jsonencode(a.0)
    B = jsonencode(a.1.k)
  }
}
