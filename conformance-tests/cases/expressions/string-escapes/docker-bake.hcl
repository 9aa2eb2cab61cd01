target "default" {
  args = {
    A = jsonencode("\n\r\t\"\\")
    B = jsonencode("\u00e9\U0001F600")
    C = jsonencode("a\u0041b")
  }
}
