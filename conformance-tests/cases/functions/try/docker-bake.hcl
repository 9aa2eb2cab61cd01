target "default" {
  args = {
    v = jsonencode([try([][0], "b"), try(1, [][0])])
  }
}
