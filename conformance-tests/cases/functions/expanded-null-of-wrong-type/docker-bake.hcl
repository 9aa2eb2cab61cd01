variable "nothing" {
  type = string
}

target "default" {
  args = {
    A = jsonencode(merge(nothing...))
  }
}
