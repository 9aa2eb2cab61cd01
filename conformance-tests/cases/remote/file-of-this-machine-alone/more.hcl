target "app" {
  tags = ["example.org/here"]
}
