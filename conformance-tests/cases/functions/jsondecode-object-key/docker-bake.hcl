target "default" {
  args = {
    v = jsonencode(jsondecode("{1:2}"))
  }
}
