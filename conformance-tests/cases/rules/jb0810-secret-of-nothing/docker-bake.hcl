target "default" {
  secret = ["id=token,env=TOKEN"]
}
