n = null
target "default" {
  args = {
    A = jsonencode(n[*])
    B = jsonencode(n.*)
    C = jsonencode(n[*].k)
  }
}
