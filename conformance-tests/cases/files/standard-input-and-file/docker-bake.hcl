target "default" {
  context = "file"
  tags = ["r/file"]
}
