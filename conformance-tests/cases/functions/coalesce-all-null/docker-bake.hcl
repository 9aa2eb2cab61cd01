target "default" {
  args = {
    v = jsonencode(coalesce(null, null))
  }
}
