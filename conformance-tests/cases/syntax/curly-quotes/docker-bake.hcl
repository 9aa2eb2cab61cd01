a = “x”
target "default" {}
