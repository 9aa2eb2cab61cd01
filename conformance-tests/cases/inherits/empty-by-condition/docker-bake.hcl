variable "WITH" {
  default = false
}

target "base" {
  secret = ["id=a,env=A"]
}

target "default" {
  inherits = ["base"]
  secret   = WITH ? ["id=b,env=B"] : []
}
