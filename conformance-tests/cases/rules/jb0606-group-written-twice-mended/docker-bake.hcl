group "default" {
  targets = ["a"]
}
group "default" {
  targets = ["a", "b"]
}
target "a" {}
target "b" {}
