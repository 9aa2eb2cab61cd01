target "default" {
  args = {
    v = jsonencode(jsondecode(null))
  }
}
