k = "kk"
target "default" {
  args = {
    A = jsonencode({a = 1})
    B = jsonencode({"b c" = 1})
    C = jsonencode({1 = 2})
    D = jsonencode({(k) = 1})
    E = jsonencode({"${k}x" = 1})
    F = jsonencode({true = 1})
    G = jsonencode({null = 1})
    H = jsonencode({for_ = 1})
  }
}
