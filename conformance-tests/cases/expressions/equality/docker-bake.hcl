target "default" {
  args = {
    A = jsonencode(1 == 1)
    B = jsonencode(1 == "1")
    C = jsonencode("a" != "a")
    D = jsonencode([1] == [1])
    E = jsonencode({a = 1} == {a = 1})
    F = jsonencode(null == null)
    G = jsonencode(null == 1)
    H = jsonencode(true == "true")
    I = jsonencode([1, "a"] == [1, "b"])
  }
}
