target "default" {
  args = {
    A = jsonencode(true ? 1 : false ? 2 : 3)
    B = jsonencode(false ? 1 : false ? 2 : 3)
    C = jsonencode(1 == 1 ? "a" : "b")
    D = jsonencode(true || false ? 1 : 2)
  }
}
