target "default" {
  args = {
    A = jsonencode([for x in [1, 2] : x * 2])
    B = jsonencode([for i, x in ["a", "b"] : "${i}${x}"])
    C = jsonencode([for k, v in {a = 1} : "${k}${v}"])
    D = jsonencode([for x in [] : x])
  }
}
