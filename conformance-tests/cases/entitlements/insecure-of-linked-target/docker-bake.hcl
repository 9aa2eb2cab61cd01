target "base" {
  entitlements = ["network.host"]
}

target "default" {
  contexts = {
    base = "target:base"
  }
}
