target "_base" {}
target "default" {
  inherits = ["_base"]
}
