target "default" {
  args = {
    v = jsonencode(distinct(null))
  }
}
