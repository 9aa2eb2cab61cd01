target "default" {
  args = {
    v = jsonencode([true || [][0], [][0] || true])
  }
}
