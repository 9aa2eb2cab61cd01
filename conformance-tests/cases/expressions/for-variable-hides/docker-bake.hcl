variable "vs" {
  default = "text"
}
target "default" {
  args = {
    v = jsonencode([for vs in ["in"] : vs])
  }
}
