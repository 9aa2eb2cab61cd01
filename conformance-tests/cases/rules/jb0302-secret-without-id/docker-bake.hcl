target "default" {
  secret = ["src=token.txt"]
}
