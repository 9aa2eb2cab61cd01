target "default" {
  args = {
    A = jsonencode([for k, v in convert(["b", "a", "b"], set(string)) : "${k}${v}"])
  }
}
