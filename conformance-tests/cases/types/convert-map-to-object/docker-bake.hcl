target "default" {
  args = {
    v = jsonencode(convert(zipmap(["a", "c"], split(",", "1,x")), object({ a = number, b = optional(string) })))
  }
}
