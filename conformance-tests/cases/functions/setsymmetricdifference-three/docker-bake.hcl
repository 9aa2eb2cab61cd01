target "default" {
  args = {
    v = jsonencode(setsymmetricdifference(["a", "b", "d"], ["b", "c", "d"], ["d", "a", "e"]))
  }
}
