target "base" {
  extra-hosts = { a = "1.1.1.1", b = "$${x}" }
}
target "default" {
  inherits    = ["base"]
  extra-hosts = { a = null, c = "::1" }
}
