variable "HOME" {
  default = "default"
}
variable "USER" {
  default = "default"
}
target "default" {
  args = { HOME = HOME, USER = USER }
}
