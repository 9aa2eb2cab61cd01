target "default" {
  args = {
    v = jsonencode(setintersection(null, ["b", "c"]))
  }
}
