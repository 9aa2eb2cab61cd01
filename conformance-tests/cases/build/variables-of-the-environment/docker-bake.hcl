variable "VERSION" {
  default = "none"
}
target "app" {
  args   = { VERSION = "v${VERSION}" }
  output = ["type=local,dest=out"]
}
