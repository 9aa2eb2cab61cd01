group "x" {
  targets = ["b", "a"]
}
target "x" {
  description = "target"
}
group "m" {
  description = "written"
  targets     = []
}
target "m" {
  name   = "m-${v}"
  matrix = { v = ["b", "a"] }
}
