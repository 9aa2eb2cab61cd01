group "default" {
  description = "Everything"
  targets     = ["a", "inner"]
}
group "inner" {
  description = ""
  targets     = ["a"]
}
target "a" {}
