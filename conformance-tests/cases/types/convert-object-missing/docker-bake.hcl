target "default" {
  args = {
    v = jsonencode(convert({}, object({ a = string })))
  }
}
