X = "native"
target "default" {
  args = { B = "${V}" }
}
