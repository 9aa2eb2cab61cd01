A = "attribute"
target "default" {
  args = { A = A }
}
