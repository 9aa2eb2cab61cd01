target "default" {
  args = { A = target.nope.context, B = target.other.context }
}
target "other" {}
