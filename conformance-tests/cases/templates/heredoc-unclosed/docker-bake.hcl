a = <<E
x
target "default" {}
