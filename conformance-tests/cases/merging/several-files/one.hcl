V = "one"
W = V
variable "X" {
  default = "1"
}
group "default" {
  targets = ["app", "gone"]
}
target "app" {
  tags = ["${V}-${X}-${W}"]
  args = { A = "1" }
}
target "gone" {}
