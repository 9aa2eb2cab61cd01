variable "V" {
  validation {
    condition     = false
    error_message = 5
  }
}
target "default" {}
