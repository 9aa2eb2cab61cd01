a =1
target "default" {}
