variable "MODE" {
  default = "debug"
}
target "default" {
  target = MODE ? "debug" : "release"
}
