target "default" {
  args = {
    v = jsonencode(subtract(null, 2))
  }
}
