target "default" {
  args = {
    v = jsonencode(title("hello wORLD-foo_bar 1a a1 été it's"))
  }
}
