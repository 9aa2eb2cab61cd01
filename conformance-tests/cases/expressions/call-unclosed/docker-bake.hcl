a = upper("a"
target "default" {}
