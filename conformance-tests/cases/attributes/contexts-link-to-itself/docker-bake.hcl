target "default" {
  contexts = { b = "target:default" }
}
