target "a" {} target "default" {}
