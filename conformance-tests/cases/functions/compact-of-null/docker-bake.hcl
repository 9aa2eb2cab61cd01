target "default" {
  args = {
    v = jsonencode(compact(null))
  }
}
