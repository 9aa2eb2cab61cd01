target "default" {
  args = {
    v = jsonencode([can([][0]), can(1)])
  }
}
