target "default" {
  args = {
    v = jsonencode(format("%q %q", "a\"b\\c\n<&>", 1.5))
  }
}
