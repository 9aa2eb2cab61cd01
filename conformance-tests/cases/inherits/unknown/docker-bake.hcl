target "default" {
  inherits = ["bse"]
}
target "base" {}
