target "default" {
  args = {
    v = jsonencode(format("%5s|%-5s|%05d|%+d|%.2s", "a", "b", 42, 1, "xyz"))
  }
}
