variable "V" { default = "d" }
target "default" {}
