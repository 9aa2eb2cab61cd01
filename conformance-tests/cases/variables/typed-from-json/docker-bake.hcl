variable "L" {
  type = list(string)
}
variable "O" {
  type = list(object({ a = string, b = optional(number) }))
  default = []
}
variable "N" {
  type = number
}
variable "S" {
  type = string
}
variable "D" {
  type = any
}
variable "Z" {
  type    = string
  default = "z"
}
target "default" {
  args = {
    L = jsonencode(L)
    N = N + 1
    S = S
    D = jsonencode(D)
    Z = Z == null ? "null" : Z
  }
}
