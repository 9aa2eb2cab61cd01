target "default" {
  entitlements = ["security.insecure"]
}
