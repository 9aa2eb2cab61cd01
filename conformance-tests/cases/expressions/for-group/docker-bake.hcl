target "default" {
  args = {
    A = jsonencode({for x in ["ab", "ac", "b"] : substr(x, 0, 1) => x...})
    B = jsonencode({for k, v in {a = 1, b = 1} : v => k... if k != "c"})
  }
}
