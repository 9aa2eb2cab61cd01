variable "A" {
  default = "a"
}
variable "B" {
  default = "a\u000clong value"
}
