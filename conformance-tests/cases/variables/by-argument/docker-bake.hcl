variable "V" {
  default = "file"
}
target "default" {
  tags = [V]
}
