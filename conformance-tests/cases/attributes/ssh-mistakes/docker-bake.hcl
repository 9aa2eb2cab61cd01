target "default" {
  ssh = [{ id = "a", paths = "x" }]
}
target "b" {
  ssh = [5]
}
target "c" {
  ssh = "default"
}
