target "a" {
  tags = "x"
  args = ["x"]
  labels = { a = ["x"] }
  platforms = [["x"]]
  contexts = { a = null }
  pull = "maybe"
  output = "x"
  description = null
}
