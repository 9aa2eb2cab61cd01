target "default" {
  tags = [try(target.default.image, "r/none")]
}
