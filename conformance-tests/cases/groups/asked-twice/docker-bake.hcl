group "g" {
  targets = ["a", "b"]
}
target "a" {}
target "b" {}
