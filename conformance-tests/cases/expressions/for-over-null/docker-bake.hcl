target "default" {
  args = {
    v = jsonencode([for x in null : x])
  }
}
