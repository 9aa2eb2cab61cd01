target "default" {
  args = {
    v = jsonencode(["ക്ഷ", missing])
  }
}
