variable "STAGE" {
  default = "release"
}
target "default" {
  target = STAGE
}
