target "default" {
  args = {
    A = jsonencode({a = 1, b = 2})
    B = jsonencode({
a = 1
b = 2
})
    C = jsonencode({a = 1,

b = 2,
})
    D = jsonencode({})
    E = jsonencode({
})
  }
}
