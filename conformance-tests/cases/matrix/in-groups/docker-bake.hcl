group "all" {
  targets = ["m", "n-b", "m-a"]
}
target "m" {
  name   = "m-${x}"
  matrix = { x = ["a", "b"] }
}
target "n" {
  name   = "n-${x}"
  matrix = { x = ["a", "b"] }
}
