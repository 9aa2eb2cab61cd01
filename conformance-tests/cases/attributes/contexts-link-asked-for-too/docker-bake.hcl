target "default" {
  contexts = { b = "target:base" }
}
target "base" {
  output = ["type=image"]
}
