target "default" {
  secret = ["id=token"]
}
