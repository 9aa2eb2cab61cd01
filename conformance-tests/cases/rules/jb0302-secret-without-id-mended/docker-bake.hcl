target "default" {
  secret = ["id=token,src=token.txt"]
}
