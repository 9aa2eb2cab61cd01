target "default" {
  args = {
    v = jsonencode(timeadd(null, "10m"))
  }
}
