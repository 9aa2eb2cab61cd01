a = <<ÉND-x
one
ÉND-x
target "default" {
  args = {
    A = jsonencode(a)
  }
}
