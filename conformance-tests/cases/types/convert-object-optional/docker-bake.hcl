target "default" {
  args = {
    v = jsonencode(convert({}, object({ a = optional(string) })))
  }
}
