target "default" {
  args = {
    A = jsonencode("2" > 1)
    B = jsonencode("10" >= "9")
  }
}
