target "default" {
  args = {
    v = jsonencode(setintersection({ a = [] }, ["b", "c"]))
  }
}
