target "default" {
  entitlements = ["network.host"]
}
