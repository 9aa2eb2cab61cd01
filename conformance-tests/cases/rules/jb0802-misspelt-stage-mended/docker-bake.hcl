group "default" {
  targets = ["build", "all"]
}
target "build" {
  target = "Build"
}
target "all" {
}
