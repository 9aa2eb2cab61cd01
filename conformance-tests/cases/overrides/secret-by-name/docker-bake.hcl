target "default" {
  secret = ["id=tok,env=TOKEN", "id=HOME"]
}
