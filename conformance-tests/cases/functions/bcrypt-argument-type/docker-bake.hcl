target "default" {
  args = {
    v = jsonencode(bcrypt({ a = [] }, 4))
  }
}
