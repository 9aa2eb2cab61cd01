target "default" {
  context = ""
  dockerfile = ""
  target = ""
  network = ""
}
