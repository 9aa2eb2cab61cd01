group "a" {
  targets = ["b"]
}
group "b" {
  targets = ["a", "x"]
}
target "x" {}
