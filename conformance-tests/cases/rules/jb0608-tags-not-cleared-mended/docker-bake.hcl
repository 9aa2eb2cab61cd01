target "_base" {
  cache-from = ["type=gha"]
}
target "default" {
  inherits   = ["_base"]
  cache-from = ["type=registry,ref=app:cache"]
}
