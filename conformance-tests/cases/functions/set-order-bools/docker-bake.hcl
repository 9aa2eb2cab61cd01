target "default" {
  args = {
    v = jsonencode(setunion([true], [false]))
  }
}
