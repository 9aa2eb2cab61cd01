target "default" {
  tags = [try(null.x, upper([]))]
}
