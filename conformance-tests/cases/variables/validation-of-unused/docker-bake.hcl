variable "UNUSED" {
  default = "right"
  validation {
    condition = UNUSED == "right"
    error_message = "UNUSED has to be right."
  }
}
target "other" {}
