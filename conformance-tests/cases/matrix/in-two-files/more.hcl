target "m" {
  name   = "x-${v}"
  matrix = { v = ["b", "c"] }
  args   = { V = v }
}
