target "default" {
  tags = ["app:1", "app:2"]
}
