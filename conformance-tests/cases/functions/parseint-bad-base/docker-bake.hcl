target "default" {
  args = {
    v = jsonencode(parseint("1", 63))
  }
}
