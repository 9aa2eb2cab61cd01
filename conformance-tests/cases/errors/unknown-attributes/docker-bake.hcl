nothing = "x"
target "default" {
  tag = ["x"]
  block {
  }
}
other "x" {
}
