target "default" {
  args = {
    v = jsonencode(try(null, "x"))
  }
}
