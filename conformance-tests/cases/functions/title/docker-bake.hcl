target "default" {
  args = {
    v = jsonencode(title("hello wörld o'neil"))
  }
}
