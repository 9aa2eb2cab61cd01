target "app" {
  description = "The application"
}
target "a-rather-long-name" {}
target "_private" {
  description = "not listed"
}
target "m" {
  name        = "m-${v}"
  matrix      = { v = ["b", "a"] }
  description = "leg ${v}"
}
group "all" {
  description = "Everything"
  targets     = ["m", "app", "nowhere"]
}
group "plain" {
  targets = ["b", "a"]
}
variable "TAG" {
  default     = "dev"
  description = "The tag of \"all\" images"
}
variable "LIST" {
  type    = list(string)
  default = ["<a>", "b"]
}
variable "NOTHING" {
  type = number
}
