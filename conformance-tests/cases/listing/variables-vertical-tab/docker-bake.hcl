variable "A" {
  default = "a\u000bb"
}
variable "LONG" {
  default = "long value"
}
