target "default" {
  args = {
    v = homedir()
  }
}
