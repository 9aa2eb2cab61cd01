target "default" {
  args = {
    v = jsonencode([split(",", "a,,b"), split(",", ""), split("", "ab")])
  }
}
