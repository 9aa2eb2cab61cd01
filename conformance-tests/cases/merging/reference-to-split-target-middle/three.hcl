target "base" {
  context = "third"
}
target "late" {
  context = target.base.context
  target = target.base.target
  dockerfile = target.middle.target == null ? "none" : "some"
}
