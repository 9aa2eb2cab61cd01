target "default" {
  args = {
    A = jsonencode("2" + 3)
    B = jsonencode("1.5" * "2")
  }
}
