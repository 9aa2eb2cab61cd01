a = <<E
E x
x E
EE
E
target "default" {
  args = {
    A = jsonencode(a)
  }
}
