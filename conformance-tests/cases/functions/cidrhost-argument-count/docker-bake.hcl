target "default" {
  args = {
    v = jsonencode(cidrhost("10.1.2.240/28", 1, "more"))
  }
}
