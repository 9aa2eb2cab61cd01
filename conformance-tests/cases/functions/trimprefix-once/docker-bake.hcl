target "default" {
  args = {
    v = jsonencode([trimprefix("vvx", "v"), trimprefix("vx", "vxy"), trimsuffix("xvv", "v"), trimsuffix("ab", "b "), trimprefix("a", "")])
  }
}
