a = "À¯"
target "default" {}
