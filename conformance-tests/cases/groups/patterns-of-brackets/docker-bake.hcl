target "a1" {}
target "b1" {}
target "c1" {}
target "a2" {}
target "b2" {}
target "c2" {}
