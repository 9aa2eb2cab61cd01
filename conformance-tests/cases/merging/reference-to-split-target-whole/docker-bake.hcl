target "base" {
  tags = ["r/one"]
}
target "base" {
  labels = { by = "two" }
}
target "default" {
  args = { ALL = jsonencode({ for k, v in target.base : k => v if contains(["tags", "labels", "name"], k) }) }
}
