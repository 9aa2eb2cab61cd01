target "base" {
  secret = ["id=token,src=docker-bake.hcl"]
}

target "default" {
  inherits = ["base"]
}
