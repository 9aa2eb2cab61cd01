group "default" {
  targets = ["one", "two"]
}
target "one" {
  output = ["type=local,dest=out/one"]
}
target "two" {
  output = ["type=local,dest=out/two"]
}
