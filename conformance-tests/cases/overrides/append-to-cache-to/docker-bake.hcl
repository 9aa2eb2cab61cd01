target "default" {
  cache-to = ["type=gha"]
}
