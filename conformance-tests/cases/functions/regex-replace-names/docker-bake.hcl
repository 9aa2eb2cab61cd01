target "default" {
  args = {
    v = jsonencode([regex_replace("ab", "(a)", "$1x"), regex_replace("ab", "(a)", "$${1}x"), regex_replace("ab", "(?P<n>a)", "<$n>"), regex_replace("ab", "b", "$$"), regex_replace("aaa", "a*?", "-")])
  }
}
