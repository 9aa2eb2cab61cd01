target "default" {
  contexts = { x = "target:a*" }
}
target "a1" {}
