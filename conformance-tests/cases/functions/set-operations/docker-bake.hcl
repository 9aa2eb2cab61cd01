target "default" {
  args = {
    v = jsonencode([setunion(["b"], ["a"]), setintersection(["a", "b"], ["b"]), setsubtract(["a", "b"], ["b"]), setsymmetricdifference(["a", "b"], ["b", "c"])])
  }
}
