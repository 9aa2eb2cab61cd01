target "middle" {
  context = target.base.context
  target = target.base.target
}
