target "default" {
  tags = ["r/by-default"]
}
