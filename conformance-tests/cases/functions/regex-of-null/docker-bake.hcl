target "default" {
  args = {
    v = jsonencode(regex(null, "v1.2"))
  }
}
