variable "VERSION" {
  default = "1.2"
}
group "default" {
  targets = ["app", "docs"]
}
target "base" {
  dockerfile-inline = "FROM alpine:3 AS packages\nFROM packages\n"
  tags              = ["registry.example/acme/base:${VERSION}"]
}
target "tools" {
  context           = "https://github.com/acme/tools.git"
  contexts          = { "registry.example/acme/base:${VERSION}" = "target:base" }
}
target "app" {
  context  = "app"
  args     = { VERSION = VERSION }
  contexts = {
    "registry.example/acme/base:${VERSION}" = "target:base"
    tools                                   = "target:tools"
    assets                                  = "."
  }
  tags   = ["registry.example/acme/app:${VERSION}"]
  output = ["type=registry", "type=local,dest=out"]
}
target "docs" {
  dockerfile-inline = "FROM scratch\nCOPY --from=busybox / /\n"
}
