target "default" {
  tags = target.other.tgs
}
target "other" {}
