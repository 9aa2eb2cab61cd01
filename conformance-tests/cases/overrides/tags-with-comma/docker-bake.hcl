target "default" {
  tags = ["r/of-file"]
}
