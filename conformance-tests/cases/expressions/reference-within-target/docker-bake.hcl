target "default" {
  tags = ["a"]
  labels = { tag = target.default.tags[0] }
}
