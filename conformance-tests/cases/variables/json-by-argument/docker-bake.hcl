variable "V" {
  type = list(string)
}
target "default" {
  tags = V
}
