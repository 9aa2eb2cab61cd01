target "default" {
  args = {
    v = jsonencode(formattimestamp("YYYY-MM-DD", 0, "more"))
  }
}
