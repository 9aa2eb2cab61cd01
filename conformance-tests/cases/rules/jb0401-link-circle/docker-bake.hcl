target "default" {
  contexts = { base = "target:base" }
}
target "base" {
  contexts = { tools = "target:default" }
}
