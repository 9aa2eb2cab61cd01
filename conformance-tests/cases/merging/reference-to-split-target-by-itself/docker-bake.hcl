target "default" {
  context = "one"
  args = { CONTEXT = target.default.context }
}
target "default" {
  context = "two"
}
