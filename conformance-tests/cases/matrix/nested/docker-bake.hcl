target "_base" {
  args = { B = 1 }
}
target "lib" {
  name     = "lib-${v}"
  inherits = ["_base"]
  matrix   = { v = ["a", "b"] }
  args     = { V = v }
}
target "app" {
  name     = "app-${v}-${w}"
  inherits = ["lib-${v}"]
  matrix   = { v = ["a", "b"], w = ["x"] }
  contexts = { lib = "target:lib-${v}", other = "target:lib-${v == "a" ? "b" : "a"}" }
}
