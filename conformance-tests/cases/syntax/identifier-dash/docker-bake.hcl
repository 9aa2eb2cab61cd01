a-b = "name"
a = 5
b = 3
a--b = "two"
target "default" {
  args = {
    A = jsonencode(a-b)
    B = jsonencode(a - b)
    C = jsonencode(a--b)
  }
}
