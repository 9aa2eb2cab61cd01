target "default" {
  args = {
    v = jsonencode(regex_replace(null, "v([0-9]+)", "$${1}x"))
  }
}
