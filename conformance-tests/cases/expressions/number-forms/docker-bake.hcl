target "default" {
  args = {
    A = jsonencode(0)
    B = jsonencode(007)
    C = jsonencode(1.50)
    D = jsonencode(1e3)
    E = jsonencode(1E+2)
    F = jsonencode(25e-1)
    G = jsonencode(0.1e1)
    H = jsonencode(100000000000000000000)
  }
}
