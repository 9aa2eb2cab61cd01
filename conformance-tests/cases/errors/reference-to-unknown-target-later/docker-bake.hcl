target "a" {}
target "default" {
  tags = [target.nope.tags[0]]
}
