target "default" {
  args = {
    v = jsonencode(-"5")
  }
}
