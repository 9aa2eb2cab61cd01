target "default" {
  args = {
    v = jsonencode(title("hello wORLD-foo_bar 1a a1 \u00e9t\u00e9 it\u0027s"))
  }
}
