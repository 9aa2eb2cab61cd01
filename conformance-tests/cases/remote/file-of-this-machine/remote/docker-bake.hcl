target "app" {
  tags = ["example.org/there"]
  args = { ONE = "1" }
}
