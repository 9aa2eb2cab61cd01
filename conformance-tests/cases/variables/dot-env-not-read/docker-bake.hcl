variable "TAG" {
  default = "of-file"
}
target "default" {
  tags = ["r/x:${TAG}"]
}
