target "default" {
  args = {
    v = jsonencode("%{ if true }a")
  }
}
