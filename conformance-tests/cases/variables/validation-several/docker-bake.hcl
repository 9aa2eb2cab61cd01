variable "V" {
  default = 1
  validation {
    condition     = V > 0
    error_message = "not positive"
  }
  validation {
    condition     = V > 5
    error_message = "V is ${V}, and has to be more than 5"
  }
  validation {
    condition     = V > 6
    error_message = <<-EOT
      first line
      V is $${V}
    EOT
  }
}
target "default" {}
