target "a" {
  tags = ["r/of-file"]
}
group "default" {
  targets = ["a"]
}
