target "default" {
  args = {
    v = jsonencode(sethaselement(null, "b"))
  }
}
