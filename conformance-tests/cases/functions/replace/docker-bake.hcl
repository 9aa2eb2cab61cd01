target "default" {
  args = {
    v = jsonencode([replace("a-a", "a", "b"), replace("ab", "", "-")])
  }
}
