target "default" {
  args = {
    v = jsonencode([regex_replace("ab", "(?P<n>a)", "$n_x"), regex_replace("ab", "(?P<n_x>a)", "<$n_x>")])
  }
}
