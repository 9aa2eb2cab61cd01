target "default" {
  tags = ["app:${strlen("five")}"]
}
