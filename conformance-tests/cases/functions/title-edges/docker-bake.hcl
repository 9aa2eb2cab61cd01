# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(title("hello wORLD foo-bar o'neil x_y 1st ǆ")), "refused")
    v02 = try(jsonencode(title("a\u00a0b\u2003c d.e")), "refused")
    v03 = try(jsonencode(title("éa ßx")), "refused")
  }
}
