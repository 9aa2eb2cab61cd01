target "default" {
  args = {
    v = jsonencode({ 1 = "a", true = "b" })
  }
}
