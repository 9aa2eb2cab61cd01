group "default" {
  targets = ["web"]
}
