V = "two"
variable "X" {
  default = "2"
}
group "default" {
  targets = ["app", "extra"]
}
target "app" {
  args = { B = "2" }
}
target "extra" {}
