target "default" {
  args = {
    v = jsonencode(setsubtract(null, ["b"]))
  }
}
