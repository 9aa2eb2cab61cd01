target "default" {
  args = {
    v = jsonencode(setsymmetricdifference(null, ["b", "c"]))
  }
}
