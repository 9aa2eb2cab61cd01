group "default" {
  description = "first"
  targets     = ["a", "b"]
}
group "default" {
  targets = ["b", "b"]
}
target "a" {}
target "b" {}
