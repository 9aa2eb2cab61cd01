variable "V" {
  validation {
    condition     = "false"
    error_message = "it is false"
  }
}
target "default" {}
