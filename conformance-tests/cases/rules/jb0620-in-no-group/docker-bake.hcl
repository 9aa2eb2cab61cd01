group "default" {
  targets = ["app"]
}
target "app" {}
target "left-behind" {}
