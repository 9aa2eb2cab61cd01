variable "vz" {
  type = string
}
target "default" {
  args = {
    v = jsonencode(byteslen(vz))
  }
}
