target "app" {
  tags = ["example.org/there"]
}
