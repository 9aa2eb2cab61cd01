a = <<E
x
   E
target "default" {
  args = {
    A = jsonencode(a)
  }
}
