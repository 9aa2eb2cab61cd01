variable "vs" {
  default = "text"
}
target "default" {
  args = {
    v = jsonencode({ (vs) = 1, "${vs}2" = 2 })
  }
}
