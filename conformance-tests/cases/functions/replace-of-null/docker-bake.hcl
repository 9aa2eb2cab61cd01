target "default" {
  args = {
    v = jsonencode(replace(null, ".", "-"))
  }
}
