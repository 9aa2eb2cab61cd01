target "default" {
  args = { A = "0", B = "0" }
  contexts = { gone = "target:default" }
}
