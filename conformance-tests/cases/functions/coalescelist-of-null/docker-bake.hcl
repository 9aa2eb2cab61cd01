target "default" {
  args = {
    v = jsonencode(coalescelist(null, ["a"]))
  }
}
