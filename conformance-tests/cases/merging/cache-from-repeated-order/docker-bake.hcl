target "default" {
  cache-from = ["a", "b", "a", "c", "d"]
}
