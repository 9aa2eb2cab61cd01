target "default" {
  args = {
    v = jsonencode(reverse("ae\u0301z"))
  }
}
