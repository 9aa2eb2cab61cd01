target "default" {
  secret = ["id=x,src=nowhere"]
}
