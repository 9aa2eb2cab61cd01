a = {
  x = <<E
one
E
  y = 2
}
target "default" {
  args = {
    A = jsonencode(a)
  }
}
