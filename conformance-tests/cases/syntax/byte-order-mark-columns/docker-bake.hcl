a = nope
target "default" {}
