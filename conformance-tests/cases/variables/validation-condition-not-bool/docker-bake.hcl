variable "V" {
  validation {
    condition     = 1
    error_message = "it is 1"
  }
}
target "default" {}
