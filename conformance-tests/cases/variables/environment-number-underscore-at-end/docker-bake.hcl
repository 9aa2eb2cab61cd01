variable "N" {
  default = 0
}
target "default" {
  args = { n = N }
}
