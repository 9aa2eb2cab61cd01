target "default" {
  pull = false
  contexts = { b = "target:b" }
}
target "b" {
  no-cache = false
}
