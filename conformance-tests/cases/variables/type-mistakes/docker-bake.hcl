variable "A" { type = list }
variable "B" { type = list(string, number) }
variable "C" { type = object({ "a" = string }) }
variable "D" { type = object({ a = optional(string, "x") }) }
variable "E" { type = tuple(string) }
variable "F" { type = string(1) }
variable "G" { type = "string" }
variable "H" { type = list(optional(string)) }
variable "I" { type = map(any(1)) }
target "default" {}
