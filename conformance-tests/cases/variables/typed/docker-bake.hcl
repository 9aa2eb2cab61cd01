variable "LIST" {
  type = list(string)
  default = ["x"]
}
variable "SET" {
  type = set(string)
}
variable "NUM" {
  type = number
}
variable "MAP" {
  type = map(string)
}
variable "TUP" {
  type = tuple([string, number])
}
variable "NOTHING" {
  type = string
}
variable "OBJ" {
  type = object({a = string, b = optional(number)})
  default = { a = 1 }
}
target "default" {
  tags = LIST
  platforms = [for s in SET : "linux/${s}"]
  args = {
    N = NUM + 1
    M = MAP["k"]
    T = TUP[1] * 2
    NOTHING = NOTHING
    O = jsonencode(OBJ)
  }
}
