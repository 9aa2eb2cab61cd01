target "default" {
  args = {
    v = jsonencode(rsadecrypt("aGk=", "not a key", "more"))
  }
}
