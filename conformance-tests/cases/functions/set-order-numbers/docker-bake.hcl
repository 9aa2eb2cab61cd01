target "default" {
  args = {
    v = jsonencode(setunion([10, 9], [-1, 1.5, 100]))
  }
}
