target "default" {
  args = {
    v = jsonencode([trimspace("\t\r\n a b \u00a0\u2003\u3000\u0085"), trimspace("\u200ba")])
  }
}
