variable "TAG" {
  default = "1"
}
target "default" {
  tags = ["app:${TAG}"]
}
