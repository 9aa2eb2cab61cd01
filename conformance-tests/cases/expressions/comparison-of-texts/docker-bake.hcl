target "default" {
  args = {
    v = jsonencode("10" > "9")
  }
}
