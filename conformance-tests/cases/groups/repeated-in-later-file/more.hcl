group "default" {
  targets = ["c"]
}
target "c" {}
