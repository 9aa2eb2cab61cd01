target "default" {
  tags = [target.nope.tags[0]]
}
