variable "A" { default = 1 }
target "default" {}
