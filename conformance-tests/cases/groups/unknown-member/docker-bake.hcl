group "default" {
  targets = ["app", "nowhere"]
}
target "app" {}
