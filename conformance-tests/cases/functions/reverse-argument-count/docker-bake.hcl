target "default" {
  args = {
    v = jsonencode(reverse("abc", "more"))
  }
}
