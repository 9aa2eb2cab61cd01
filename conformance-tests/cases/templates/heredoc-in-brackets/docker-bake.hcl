target "default" {
  args = {
    A = jsonencode([<<E
a
E
, 1])
    B = jsonencode(upper(<<E
b
E
))
  }
}
