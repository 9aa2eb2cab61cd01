target "app" {
  args = { ONE = "1" }
}
