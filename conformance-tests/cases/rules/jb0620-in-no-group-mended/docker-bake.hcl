group "default" {
  targets = ["app"]
}
target "app" {}
target "vendor" {
  description = "Updates the vendored modules"
}
