target "default" {
  args = {
    A = jsonencode([for x in [1, 2, 3] : x if x > 1])
    B = jsonencode({for x in ["a", "b"] : x => 1 if x != "a"})
    C = jsonencode([for x in [1] : x if "true"])
  }
}
