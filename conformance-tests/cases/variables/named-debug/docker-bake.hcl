variable "DEBUG" {
  default = "off"
}
target "default" {
  args = { DEBUG = DEBUG }
}
