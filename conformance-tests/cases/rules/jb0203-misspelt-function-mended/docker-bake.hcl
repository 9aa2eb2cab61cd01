target "default" {
  tags = ["app:${lower("X")}"]
}
