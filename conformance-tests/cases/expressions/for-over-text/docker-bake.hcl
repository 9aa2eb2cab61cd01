target "default" {
  args = {
    v = jsonencode([for x in "abc" : x])
  }
}
