k = "for"
target "default" {
  args = {
    A = jsonencode({"for" = 1})
    B = jsonencode({(k) = 2})
  }
}
