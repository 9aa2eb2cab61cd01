target "app" {
  tags = ["example.org/override"]
}
