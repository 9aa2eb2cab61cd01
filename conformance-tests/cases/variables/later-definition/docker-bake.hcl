variable "A" {
  type    = number
  default = 1
  validation {
    condition     = A > 5
    error_message = "too small"
  }
}
variable "A" {
  default = "b"
}
target "default" {
  args = { A = A }
}
