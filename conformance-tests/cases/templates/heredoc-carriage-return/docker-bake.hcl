a = <<E
xy
E
target "default" {}
