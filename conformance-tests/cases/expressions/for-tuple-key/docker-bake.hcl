target "default" {
  args = {
    v = jsonencode({ for x in [1] : [] => x })
  }
}
