target "default" {
  args = {
    v = jsonencode(setsymmetricdifference({ a = [] }, ["b", "c"]))
  }
}
