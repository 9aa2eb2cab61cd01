target "default" {
  tags = ["app:${length("five")}"]
}
