target "default" {
  args = {
    v = jsonencode(setunion({ a = [] }, ["a", "b"]))
  }
}
