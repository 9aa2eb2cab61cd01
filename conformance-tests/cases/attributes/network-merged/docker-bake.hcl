target "base" {
  network      = "host"
  entitlements = ["security.insecure", "network.host"]
}
target "a" {
  inherits = ["base"]
}
target "b" {
  inherits = ["base"]
  network  = "none"
}
