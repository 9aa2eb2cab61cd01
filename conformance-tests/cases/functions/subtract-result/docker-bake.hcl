target "default" {
  args = {
    v = jsonencode(subtract(3, 2))
  }
}
