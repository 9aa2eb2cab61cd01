target "a" {
  entitlements = ["network.host", "", "device", "network.host"]
}
target "b" {
  inherits     = ["a"]
  entitlements = ["device", "x"]
}
