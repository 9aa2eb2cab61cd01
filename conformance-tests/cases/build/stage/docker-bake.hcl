target "first" {
  target = "one"
  output = ["type=local,dest=out/first"]
}
target "last" {
  output = ["type=local,dest=out/last"]
}
