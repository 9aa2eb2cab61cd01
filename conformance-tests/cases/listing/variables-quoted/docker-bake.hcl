variable "TYPED" {
  type    = string
  default = "\"say\" <b>\n\"hi\""
}
variable "UNTYPED" {
  default = "\"say\" <b> \"hi\""
}
