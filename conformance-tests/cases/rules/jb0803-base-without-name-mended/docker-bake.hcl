target "default" {
  args = {
    BASE = "scratch"
  }
}
