target "default" {
  args = {
    v = jsonencode(trimsuffix("a.git", ".git", "more"))
  }
}
