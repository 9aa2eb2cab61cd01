target "default" {
  tags = ["r/override"]
}
