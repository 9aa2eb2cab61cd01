target "default" {
  args = {
    v = jsonencode(compact(["", "a", null, " ", "a"]))
  }
}
