target "default" {
  args = {
    v = jsonencode(format("%+ d|% +d|% +.1f|% d", 7, 7, 7, 7))
  }
}
