variable "L" {
  type = list(string)
}
variable "S" {
  type    = set(number)
  default = [7]
}
variable "T" {
  type = tuple([string, number])
}
variable "M" {
  type = map(string)
}
variable "B" {
  type = list(bool)
}
target "default" {
  args = {
    L = jsonencode(L)
    S = jsonencode(S)
    T = jsonencode(T)
    M = jsonencode(M)
    B = jsonencode(B)
  }
}
