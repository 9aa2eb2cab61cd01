target "app" {
  dockerfile = "https://example.com/Dockerfile"
  output     = ["type=cacheonly"]
}
