group "default" {
  targets = ["a", "none"]
}
group "none" {
  targets = []
}
target "none" {
  tags = ["x"]
}
target "a" {}
