group "default" {
  targets = ["z", "a"]
}
target "a" {}
target "z" {}
target "other" {}
