target "r" {
  annotations = ["a=r"]
  cache-from  = ["r/r"]
  tags        = ["r"]
  args        = { A = "r" }
}
target "l" {
  inherits   = ["r"]
  cache-from = ["r/l"]
  tags       = ["l"]
  args       = { A = "l" }
}
target "k" {
  inherits    = ["r"]
  annotations = ["a=k"]
  cache-from  = ["r/k"]
}
target "default" {
  inherits   = ["l", "k"]
  cache-from = ["r/d"]
}
