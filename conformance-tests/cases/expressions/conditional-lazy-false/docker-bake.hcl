target "default" {
  args = {
    v = jsonencode(false ? upper() : "b")
  }
}
