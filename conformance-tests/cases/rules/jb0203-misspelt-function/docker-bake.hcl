target "default" {
  tags = ["app:${uper("x")}"]
}
