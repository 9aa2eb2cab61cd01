variable "PLAIN" {
  default = 0
}
variable "HEX" {
  default = 0
}
variable "POINT" {
  type = number
}
variable "GIVEN" {
  type = number
}
variable "LIST" {
  type = list(number)
}
target "default" {
  args = {
    plain = PLAIN
    hex   = HEX
    point = POINT
    given = GIVEN
    list  = join(" ", LIST)
  }
}
