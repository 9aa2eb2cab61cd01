variable "O" {
  type = object({ a = string, b = optional(number), c = optional(list(bool)) })
}
target "default" {
  args = { V = jsonencode(O) }
}
