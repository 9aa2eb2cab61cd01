a = <<E
\n \u0041 \\ "x"
E
target "default" {
  args = {
    A = jsonencode(a)
  }
}
