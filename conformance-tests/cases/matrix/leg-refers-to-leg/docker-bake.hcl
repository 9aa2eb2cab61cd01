target "m" {
  name   = "x-${v}"
  matrix = { v = ["a", "b"] }
  args   = { L = v }
  labels = { X = target.x-a.args.L }
}
