target "base" {
  context = "first"
  target = "early"
}
