target "b" {
  tags = ["one"]
  labels = { x = "1" }
}
target "b" {
  labels = { y = "2" }
}
target "default" {
  args = target.b.labels
}
