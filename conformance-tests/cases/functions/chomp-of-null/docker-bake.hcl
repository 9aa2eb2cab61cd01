target "default" {
  args = {
    v = jsonencode(chomp(null))
  }
}
