a = ~2
target "default" {}
