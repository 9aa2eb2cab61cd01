target "default" {
  context      = "/usr"
  entitlements = ["security.insecure"]
}
