group "default" {
  targets = ["web", "api"]
}
target "web" {
  cache-to = ["type=registry,ref=example/cache:web"]
}
target "api" {
  cache-to = ["type=registry,ref=example/cache:api"]
}
