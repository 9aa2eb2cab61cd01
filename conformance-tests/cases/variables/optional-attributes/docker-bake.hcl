variable "A" {
  type    = object({ a = string, b = optional(number), c = optional(object({ d = optional(bool) })) })
  default = { a = 5, c = {}, z = 1 }
}
target "default" {
  args = { A = jsonencode(A) }
}
