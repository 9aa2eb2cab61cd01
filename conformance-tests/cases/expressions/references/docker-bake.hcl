variable "V" {
  default = "v"
}
target "base" {
  tags = ["base:${V}", "base:2"]
  args = { A = "1" }
  platforms = ["linux/amd64"]
}
group "g" {
  targets = ["base"]
}
tagged = target.base.tags[0]
target "default" {
  tags = [tagged, target.base.tags[1], "${target.base.args.A}x"]
  platforms = target.base.platforms
  args = {
    NAME  = target.base.name
    GROUP = join(",", group.g.targets)
    CTX   = target.base.context == null ? "none" : "some"
    ALL   = jsonencode(target.base)
  }
}
