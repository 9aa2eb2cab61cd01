target "default" {
  tags = ["r/plain"]
}
