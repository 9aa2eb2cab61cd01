target "app" {}
target "app" {
  dockerfile = "two"
}
target "web" {
  args = { D = "${target.app.dockerfile}" }
}
