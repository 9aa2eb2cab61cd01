target "default" {
  args = {
    v = jsonencode([parseint("+7", 10), parseint("-007", 8), try(parseint("--1", 10), "none"), try(parseint("+", 10), "none"), try(parseint("", 10), "none")])
  }
}
