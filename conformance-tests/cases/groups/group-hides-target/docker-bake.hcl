group "x" {
  targets = ["y"]
}
target "x" {
  tags = ["never"]
}
target "y" {}
