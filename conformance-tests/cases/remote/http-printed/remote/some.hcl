group "default" {
  targets = ["here", "below"]
}
target "here" {
}
target "below" {
  context = "sub"
}
