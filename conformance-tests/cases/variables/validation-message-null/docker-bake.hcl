variable "V" {
  validation {
    condition     = false
    error_message = null
  }
}
target "default" {}
