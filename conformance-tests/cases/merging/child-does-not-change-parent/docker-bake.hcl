target "t0" {
  cache-from = ["r/z", "r/z", "u/app", "type=inline", "r/z"]
}
target "t1" {
  inherits   = ["t0"]
  cache-from = ["type=gha,scope=s", "type=gha,scope=s"]
}
