variable "V" {
  default = "x"
  validation {
    condition     = contains(ALLOWED, V)
    error_message = "${V} is none of ${join(", ", ALLOWED)}"
  }
}
variable "ALLOWED" {
  default = ["a", "b"]
}
target "default" {}
