target "app" {
  tags = [NOBODY]
}
