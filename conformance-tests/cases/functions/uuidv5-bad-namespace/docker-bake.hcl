target "default" {
  args = {
    v = jsonencode(uuidv5("nope", "x"))
  }
}
