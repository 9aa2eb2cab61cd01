target "m" {
  name   = "x-${target}"
  matrix = { target = ["a", "b"] }
}
