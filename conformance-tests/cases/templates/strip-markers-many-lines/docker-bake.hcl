a = <<E
x


${~ 1 ~}


y
E
target "default" {
  args = {
    A = jsonencode(a)
  }
}
