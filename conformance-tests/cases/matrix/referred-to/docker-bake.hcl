target "m" {
  name   = "x-${v}"
  matrix = { v = ["a", "b"] }
  tags   = ["${v}:1"]
}
target "y" {
  tags = concat(target.x-a.tags, [target.x-b.name])
}
