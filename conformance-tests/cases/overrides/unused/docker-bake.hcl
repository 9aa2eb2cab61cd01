target "base" {}

target "a" {
  inherits = ["base"]
}

target "b" {}

target "c1" {}

target "c2" {}
