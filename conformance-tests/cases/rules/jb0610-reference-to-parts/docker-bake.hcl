target "base" {
  args = { A = "1" }
}
target "base" {
  args = { B = "2" }
}
target "default" {
  inherits = ["base"]
  tags     = ["app:${length(target.base.args)}"]
}
