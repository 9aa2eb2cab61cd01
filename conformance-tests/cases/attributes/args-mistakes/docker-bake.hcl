target "default" {
  args = { A = ["x"] }
}
target "b" {
  args = { A = { b = 1 } }
}
target "c" {
  args = ["x"]
}
target "d" {
  args = "x"
}
target "e" {
  labels = 5
}
target "f" {
  extra-hosts = true
}
