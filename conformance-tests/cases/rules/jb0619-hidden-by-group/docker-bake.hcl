group "default" {
  targets = ["release"]
}
group "release" {
  targets = ["app"]
}
target "release" {
  target = "release"
}
target "app" {}
