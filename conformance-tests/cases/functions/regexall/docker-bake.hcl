target "default" {
  args = {
    v = jsonencode([regexall("[a-z]", "a1b2"), regexall("x", "abc")])
  }
}
