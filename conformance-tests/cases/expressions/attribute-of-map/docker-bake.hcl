target "default" {
  args = {
    v = jsonencode(convert({ a = 1 }, map(number)).a)
  }
}
