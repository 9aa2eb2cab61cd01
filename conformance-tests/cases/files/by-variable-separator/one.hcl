target "default" {
  context = "one"
  tags = ["r/one"]
}
