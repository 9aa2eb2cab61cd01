target "default" {
  args = {
    FOUND   = "file"
    MISSING = "file"
  }
}
