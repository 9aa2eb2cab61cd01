variable "W" { default = "d" }
target "default" {
  args = { W = W }
}
