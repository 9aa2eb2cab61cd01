target "default" {
  args = { B = "2", C = "2", D = "2" }
}
