target "default" {
  args = {
    v = jsonencode([trim("xxaxx", "x"), trimprefix("xa", "x"), trimsuffix("ax", "x"), trimspace(" \ta\n")])
  }
}
