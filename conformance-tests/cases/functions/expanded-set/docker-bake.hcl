target "default" {
  args = {
    v = jsonencode(max(setunion([3, 1])...))
  }
}
