target "default" {
  args = {
    v = jsonencode(["a", "b"]["1"])
  }
}
