variable "PORT" {
  default = 8080
  validation {
    condition = null
    error_message = "x"
  }
}
target "default" {}
