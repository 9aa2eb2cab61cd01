target "default" {
  args = {
    v = jsonencode(bcrypt(null, 4))
  }
}
