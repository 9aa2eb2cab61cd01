targets "app" {
  tags = ["app:1"]
}
target "default" {}
