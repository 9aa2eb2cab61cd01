target "default" {
  args = {
    v = jsonencode(format("%+d|% d|%#x|%#X|%#o|%#b|%x|%06d|%-6d|%+06d", 7, 7, 255, 255, 8, 5, -255, -42, -42, 42))
  }
}
