group "m" {
  targets = ["x-a"]
}
target "m" {
  name   = "x-${v}"
  matrix = { v = ["a", "b"] }
}
