target "default" {
  args = {
    v = jsonencode(sanitize("A-z_0.\u00e4\U0001F600/ ~"))
  }
}
