target "app" {
  tags = ["example.org/plain"]
  args = { ONE = "1" }
}
