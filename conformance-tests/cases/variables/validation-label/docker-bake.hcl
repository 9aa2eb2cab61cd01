variable "V" {
  validation "x" {
    condition     = true
    error_message = "x"
    rule          = 1
    inner {}
  }
}
target "default" {}
