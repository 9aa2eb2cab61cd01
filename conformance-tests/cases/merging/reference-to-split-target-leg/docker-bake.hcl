target "reader" {
  tags = target.b.tags
}
target "b" {
  tags = target.a.tags
}
target "legs" {
  name = v
  matrix = { v = ["a", "b"] }
  tags = ["r/leg-${v}"]
}
target "a" {
  network = "none"
}
