target "default" {
  args = {
    v = jsonencode([setintersection(["c", "a", "b"], ["b", "c"], ["c", "d", "b"]), setintersection(["a"], ["b"])])
  }
}
