group "a" {
  targets = ["b"]
}
group "b" {
  targets = ["a", "x"]
}
target "a" {
  tags = ["a"]
}
target "x" {}
