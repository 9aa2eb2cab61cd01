target "default" {
  inherits = ["base"]
  cache-from = ["c", "a", "d", "a"]
}
target "base" {
  cache-from = ["a", "b", "a", "c"]
}
