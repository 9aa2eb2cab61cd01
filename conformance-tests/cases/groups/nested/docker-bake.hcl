group "all" {
  description = "everything"
  targets = ["x", "inner", "x"]
}
group "inner" {
  targets = ["y", "innermost"]
}
group "innermost" {
  targets = ["z"]
}
target "x" {}
target "y" {}
target "z" {}
