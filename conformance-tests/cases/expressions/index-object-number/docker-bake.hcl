target "default" {
  args = {
    v = jsonencode({ "1" = "x" }[1])
  }
}
