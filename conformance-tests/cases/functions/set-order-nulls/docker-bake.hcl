target "default" {
  args = {
    v = jsonencode([for v in convert(["b", null, "a", null], set(string)) : v])
  }
}
