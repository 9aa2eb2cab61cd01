target "default" {
  args = {
    v = jsonencode(can(nothing, "more"))
  }
}
