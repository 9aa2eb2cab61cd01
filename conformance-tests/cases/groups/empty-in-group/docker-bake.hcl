group "default" {
  targets = ["a", "none"]
}
group "none" {
  targets = []
}
target "a" {}
