target "_base" {}
target "default" {
  inherits = ["base"]
}
