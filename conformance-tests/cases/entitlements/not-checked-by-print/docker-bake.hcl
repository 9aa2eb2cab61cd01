target "default" {
  output       = ["type=local,dest=/out"]
  entitlements = ["security.insecure"]
}
