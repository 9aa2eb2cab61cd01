target "default" {
  args = {
    v = jsonencode([coalesce(null, 1, "x"), coalesce("", "x")])
  }
}
