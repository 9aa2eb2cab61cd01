target "default" {
  dockerfile = ""
  context    = ""
}
