target "default" {
  args = {
    A = jsonencode(concat([[1], [2]]...))
    B = jsonencode(max([3, 5]...))
    C = jsonencode(max(7, [3, 5]...))
    D = jsonencode(concat([1], [[2]]...))
  }
}
