target "default" {
  args = {
    A = "file"
    B = "file"
    C = "file"
  }
}
