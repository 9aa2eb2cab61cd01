target "default" {
  tags = ["app:${replace("a-b", "-", ".")}"]
}
