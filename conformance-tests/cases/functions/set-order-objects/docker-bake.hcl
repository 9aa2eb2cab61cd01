target "default" {
  args = {
    v = jsonencode(setunion([{ a = 2 }], [{ a = 10 }, { a = 1 }]))
  }
}
