variable "O" {
  type = object({ a = string })
}
