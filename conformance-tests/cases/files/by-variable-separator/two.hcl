target "default" {
  tags = ["r/two"]
}
