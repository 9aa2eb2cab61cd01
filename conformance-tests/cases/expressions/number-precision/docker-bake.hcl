target "default" {
  args = {
    A = jsonencode(1/3)
    B = jsonencode(0.1+0.2)
    C = jsonencode(2/3*3)
    D = jsonencode(1e-30)
    E = jsonencode(123456789012345678901234567890 * 10)
  }
}
