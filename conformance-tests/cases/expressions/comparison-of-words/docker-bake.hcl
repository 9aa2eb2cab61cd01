target "default" {
  args = {
    v = jsonencode("b" > "a")
  }
}
