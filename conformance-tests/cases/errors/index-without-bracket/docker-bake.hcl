target "default" {
  inherits = ["a"][
  dockerfile = "x"
}

target "a" {}
