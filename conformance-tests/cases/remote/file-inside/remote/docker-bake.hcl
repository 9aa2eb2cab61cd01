target "app" {
  tags = ["example.org/wrong"]
}
