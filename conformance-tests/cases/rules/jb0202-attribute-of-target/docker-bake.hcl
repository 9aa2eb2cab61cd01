target "base" {
  args = { GO = "1.26" }
}
target "default" {
  args = { GO = target.base.args.GOLANG }
}
