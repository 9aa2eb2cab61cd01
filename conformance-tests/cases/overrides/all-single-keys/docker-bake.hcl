target "default" {
  contexts = { x = "target:other" }
}
target "other" {}
