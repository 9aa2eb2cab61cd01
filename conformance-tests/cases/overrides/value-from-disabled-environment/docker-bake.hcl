target "default" {
  args = {
    FOUND = "file"
  }
}
