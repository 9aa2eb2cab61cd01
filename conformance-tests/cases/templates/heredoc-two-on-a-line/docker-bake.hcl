a = <<A
x${<<B
y
B
}z
A
target "default" {
  args = {
    A = jsonencode(a)
  }
}
