target "default" {
  args = {
    v = jsonencode(format("%08.3d|%8.3d|%-8.3d|%.0d|%+.3d|%.2d", 7, 7, 7, 0, 7, 1234))
  }
}
