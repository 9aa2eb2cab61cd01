variable "A" {
  type    = any
  default = ["a"]
}
variable "B" {
  type    = map(any)
  default = { k = [1] }
}
variable "C" {
  type    = object({ a = optional(number), b = list(set(bool)) })
  default = { b = [[true]] }
}
variable "D" {
  type    = tuple([number, string])
  default = [1, "x"]
}
variable "E" {
  default = [1.50, null, { a = "x" }]
}
variable "F" {
  default = null
}
variable "G" {}
