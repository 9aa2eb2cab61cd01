target "base" {
  args = { GO = "1.26" }
}
target "default" {
  inherits = ["base"]
  tags = ["app:${target.base.args.GO}"]
}
