target "default" {
  args = {
    v = jsonencode([regexall("([a-z])([0-9])?", "a1b"), regexall("(?P<l>[a-z])", "ab"), regexall("", "ab")])
  }
}
