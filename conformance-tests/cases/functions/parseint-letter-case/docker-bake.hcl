target "default" {
  args = {
    v = jsonencode([parseint("zZ", 36), parseint("aA", 37), parseint("aA", 62), parseint("Zz", 62)])
  }
}
