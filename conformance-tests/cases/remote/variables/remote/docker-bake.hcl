variable "TAG" {
  default = "none"
}
target "app" {
  tags = ["example.org/app:${TAG}"]
}
