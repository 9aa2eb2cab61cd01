group "default" {
  targets = ["a*"]
}
target "a1" {}
