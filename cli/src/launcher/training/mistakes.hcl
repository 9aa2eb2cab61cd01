# Mistakes, for the training of the AOT cache.
variable "TAG" {
  default = missing
}
target "default" {
  args = {
    A = upper(1, 2)
    C = lower(OTHER)
    B = "${TAG.x}"
  }
  tags   = nofunction("x")
  tag    = ["a"]
  output = 7
}
