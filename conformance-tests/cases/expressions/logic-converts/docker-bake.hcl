target "default" {
  args = {
    A = jsonencode("true" && true)
    B = jsonencode(!"false")
    C = jsonencode(true || "false")
  }
}
