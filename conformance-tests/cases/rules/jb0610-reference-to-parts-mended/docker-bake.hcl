target "base" {
  args = { A = "1", B = "2" }
}
target "default" {
  inherits = ["base"]
  tags     = ["app:${length(target.base.args)}"]
}
