target "a" {}
group "all" {
  targets = ["a"]
}
group "default" {
  targets = ["all"]
}
