target "default" {
  args = {
    v = jsonencode(title("hello world", "more"))
  }
}
