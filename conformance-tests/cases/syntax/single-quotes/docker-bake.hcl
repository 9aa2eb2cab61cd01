a = 'x'
target "default" {}
