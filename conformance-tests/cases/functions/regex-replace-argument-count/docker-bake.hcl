target "default" {
  args = {
    v = jsonencode(regex_replace("v1.2", "v([0-9]+)", "$${1}x", "more"))
  }
}
