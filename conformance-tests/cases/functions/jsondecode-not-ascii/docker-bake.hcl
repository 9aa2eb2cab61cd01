target "default" {
  args = {
    v = jsonencode(jsondecode("日"))
  }
}
