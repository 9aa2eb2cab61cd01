a = "x
y"
target "default" {}
