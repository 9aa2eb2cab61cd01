target "default" {
  secret = ["id=s,env=PATH", "id=s,env=USER"]
}
