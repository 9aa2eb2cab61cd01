target "default" {
  args = {
    v = jsonencode(convert(zipmap(["a"], split(",", "x")), object({ a = string, b = number })))
  }
}
