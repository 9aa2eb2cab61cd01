o = {k = 1}
target "default" {
  args = {
    A = jsonencode("x"[*])
    B = jsonencode(o[*].k)
    C = jsonencode(o.*.k)
    D = jsonencode((1)[*])
  }
}
