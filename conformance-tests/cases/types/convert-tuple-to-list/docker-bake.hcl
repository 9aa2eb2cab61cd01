target "default" {
  args = {
    v = jsonencode(convert([1, "a", true], list(string)))
  }
}
