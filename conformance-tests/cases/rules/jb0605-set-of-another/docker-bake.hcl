target "default" {}
target "other" {}
