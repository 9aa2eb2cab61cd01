target "default" {
  contexts = { base = "target:bsae" }
}
target "base" {}
