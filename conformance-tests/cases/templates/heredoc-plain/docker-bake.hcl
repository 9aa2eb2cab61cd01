a = <<E
  one
 two
E
b = <<E
E
c = <<E

E
target "default" {
  args = {
    A = jsonencode(a)
    B = jsonencode(b)
    C = jsonencode(c)
  }
}
