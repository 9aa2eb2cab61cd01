target "default" {
  args = {
    v = jsonencode(rsadecrypt(null, "not a key"))
  }
}
