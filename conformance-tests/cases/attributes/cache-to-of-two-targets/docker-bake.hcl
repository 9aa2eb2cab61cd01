target "a" {
  cache-to = ["type=registry,ref=cache", "type=gha"]
}

target "b" {
  inherits = ["a"]
}

target "c" {
  cache-to = ["type=local,dest=cache", "type=gha,scope=c"]
}
