target "default" {
  tags = ["one"]
  args = { A = "1", B = "1" }
  cache-from = ["one"]
  platforms = ["linux/amd64"]
  description = "first"
}
target "default" {
  tags = ["two"]
  args = { B = "2" }
  cache-from = ["two"]
  description = ""
}
