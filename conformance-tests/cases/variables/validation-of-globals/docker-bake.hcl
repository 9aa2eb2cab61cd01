variable "V" {
  default = 1
  validation {
    condition     = double(V) > LIMIT
    error_message = "too small"
  }
}
LIMIT = 3
function "double" {
  params = [x]
  result = x * 2
}
target "default" {}
