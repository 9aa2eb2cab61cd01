group "default" {
  targets = ["release"]
}
group "release" {
  targets = ["app", "release"]
}
target "release" {
  target = "release"
}
target "app" {}
