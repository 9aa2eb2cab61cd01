target "default" {
  args = {
    v = jsonencode(coalescelist({ a = [] }, ["a"]))
  }
}
