a = [for x in [1] : x]
b = x
target "default" {}
