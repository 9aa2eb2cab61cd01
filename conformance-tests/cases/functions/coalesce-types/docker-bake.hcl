target "default" {
  args = {
    v = jsonencode([coalesce(null, "", "a"), coalesce(null, 1, "a"), coalesce(false, true)])
  }
}
