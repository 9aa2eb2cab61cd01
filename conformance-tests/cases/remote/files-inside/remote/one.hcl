target "app" {
  tags = ["example.org/one"]
  args = { ONE = "1" }
}
