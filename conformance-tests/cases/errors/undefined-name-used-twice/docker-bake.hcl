variable "a" {
  default = missing
}
target "default" {
  tags = [missing, a]
}
