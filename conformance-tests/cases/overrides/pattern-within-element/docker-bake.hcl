target "a1" {}

target "b1" {}
