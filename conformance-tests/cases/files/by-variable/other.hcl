target "default" {
  tags = ["r/other"]
}
