variable "TAG" {
  default = "latest"
}
variable "N" {
  default = 1
}
variable "FLAG" {
  default = true
}
variable "NONE" {
  default = null
}
variable "LISTED" {
}
PLAIN = "plain"
target "default" {
  args = {
    TAG   = TAG
    N     = N + 1
    FLAG  = FLAG ? "yes" : "no"
    PLAIN = PLAIN
    NONE  = NONE
    LISTED = LISTED
  }
}
