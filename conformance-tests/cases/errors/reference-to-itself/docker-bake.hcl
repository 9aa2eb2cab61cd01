target "default" {
  tags = ["a", target.default.tags[0]]
}
