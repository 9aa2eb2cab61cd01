target "base" {
  args = { FROM = "first" }
}
target "early" {
  labels = { read = jsonencode(target.base.tags) }
}
target "base" {
  network = "none"
  args = { BY = "second" }
}
target "default" {
  network = target.base.network
  args = { ALL = jsonencode(target.base.args) }
}
