target "default" {
  tags = ["app"]
}
