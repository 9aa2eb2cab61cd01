target "default" {
  args = {
    v = jsonencode([for i, x in ["a", "b"] : "${i}=${x}"])
  }
}
