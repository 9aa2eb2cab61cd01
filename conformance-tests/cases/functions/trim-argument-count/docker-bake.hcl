target "default" {
  args = {
    v = jsonencode(trim("??a!?", "?!", "more"))
  }
}
