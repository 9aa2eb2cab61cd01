target "default" {
  args = {
    A = 1.50
    B = 1e3
    C = 12345678901234567890
    D = true
    E = null
    F = ""
    G = -0
    H = 1 / 3
  }
  labels = { "a.b/c" = 5, "" = "x", N = null }
}
