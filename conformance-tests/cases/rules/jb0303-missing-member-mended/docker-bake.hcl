group "default" {
  targets = ["app", "web"]
}
target "app" {}
target "web" {}
