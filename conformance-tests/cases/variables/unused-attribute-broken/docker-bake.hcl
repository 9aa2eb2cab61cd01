A = nope
target "default" {}
