variable "PORT" {
  default = 8080
  validation {
    condition = PORT > 1024
    error_message = "PORT ${PORT} is too low"
  }
}
target "default" {}
