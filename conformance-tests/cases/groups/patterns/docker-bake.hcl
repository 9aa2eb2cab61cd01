group "web-all" {
  targets = ["web-one"]
}
target "web-one" {}
target "web-two" {}
target "a" {}
target "b" {}
target "c" {}
