target "default" {
  args = { D = "4" }
}
