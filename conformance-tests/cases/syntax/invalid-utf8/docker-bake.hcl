a = "ÿ"
target "default" {}
