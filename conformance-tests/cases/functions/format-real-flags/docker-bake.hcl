target "default" {
  args = {
    v = jsonencode(format("%+.2f|%08.2f|%-8.2f|% .1f|%.0f|%+08.1f", 1.005, -1.5, 1.5, 2, 2.5, 3))
  }
}
