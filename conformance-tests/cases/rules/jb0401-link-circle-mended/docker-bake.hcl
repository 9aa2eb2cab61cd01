target "default" {
  contexts = { base = "target:base" }
}
target "base" {}
