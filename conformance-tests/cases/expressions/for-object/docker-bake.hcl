target "default" {
  args = {
    A = jsonencode({for x in ["a", "b"] : x => upper(x)})
    B = jsonencode({for i, x in ["a", "b"] : i => x})
    C = jsonencode({for k, v in {a = 1} : v => k})
  }
}
