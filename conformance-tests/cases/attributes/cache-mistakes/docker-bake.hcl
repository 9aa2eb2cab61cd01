target "default" {
  cache-from = ["ref=x"]
}
target "b" {
  cache-from = [{ ref = "x", n = 1 }]
}
target "c" {
  cache-to = ["type=local,dest"]
}
target "d" {
  cache-to = "type=inline"
}
target "e" {
  cache-to = [{ type = "local", dest = ["a"] }]
}
target "f" {
  cache-from = ["a\"b"]
}
