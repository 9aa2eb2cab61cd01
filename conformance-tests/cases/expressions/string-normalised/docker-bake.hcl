target "default" {
  args = {
    A = jsonencode("é")
    B = jsonencode("é" == "é")
    C = jsonencode(strlen("é"))
  }
}
