target "default" {
  args = {
    v = jsonencode(convert(" 1", number))
  }
}
