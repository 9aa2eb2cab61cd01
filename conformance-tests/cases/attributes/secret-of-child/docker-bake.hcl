target "a" {
  secret = ["id=s,env=PATH"]
}
target "b" {
  inherits = ["a"]
}
