target "default" {
  tags = ["r/one"]
}
