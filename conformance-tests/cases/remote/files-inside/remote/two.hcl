target "app" {
  tags = ["example.org/two"]
}
