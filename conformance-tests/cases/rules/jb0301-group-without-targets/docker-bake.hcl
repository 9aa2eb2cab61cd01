group "default" {
  description = "All of it"
}
target "app" {}
