variable "a" { validation { condition = true } }
target "default" {}
