target "app" {
  tags = ["example.org/right"]
}
