group "default" {
  targets = ["app", "wbe"]
}
target "app" {}
target "web" {}
