target "default" {
  args = { A = false && [] }
}
