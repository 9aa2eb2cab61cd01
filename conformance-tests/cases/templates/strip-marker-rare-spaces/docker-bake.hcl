target "default" {
  args = {
    v = jsonencode("a ${~ "b" ~} c")
  }
}
