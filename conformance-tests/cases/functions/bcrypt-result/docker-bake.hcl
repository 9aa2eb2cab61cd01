target "default" {
  args = {
    v = jsonencode(strlen(bcrypt("secret", 4)))
  }
}
