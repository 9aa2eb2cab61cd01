variable "O" {
  type    = object({ a = string })
  default = null
}

target "default" {
  args = {
    alone = try(jsonencode(merge(O)), "refused")
    added = try(jsonencode(merge(O, { b = 1 })), "refused")
    found = try(jsonencode(merge(O, { a = "x" })), "refused")
  }
}
