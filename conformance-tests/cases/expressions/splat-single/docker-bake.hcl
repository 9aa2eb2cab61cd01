target "default" {
  args = {
    v = jsonencode(["a"[*], { a = 1 }[*].a])
  }
}
