variable "V" {
  type = list(string)
}
variable "V_JSON" {
  default = "x"
}
target "default" {
  args = { V = jsonencode(V), J = V_JSON }
}
