group "default" {
  description = "All of it"
  targets = ["app"]
}
target "app" {}
