target "default" {
  args = {
    A = true ? "x" : (1)[*].name
  }
}
