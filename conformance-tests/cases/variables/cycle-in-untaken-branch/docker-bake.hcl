variable "V" { default = true ? "a" : V }
target "default" {
  args = { V = V }
}
