group "default" {
  targets = ["app"]
}
group "later" {
  targets = []
}
target "app" {}
