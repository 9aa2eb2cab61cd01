target "default" {
  args = {
    A = jsonencode([])
    B = jsonencode([1,])
    C = jsonencode([
1,
2
])
    D = jsonencode([1, "a", [true], null])
  }
}
