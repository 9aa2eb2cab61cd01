group "default" {
  targets = ["here", "deeper"]
}
target "here" {
}
target "deeper" {
  context = "deep"
}
