target "default" {
  extra-hosts = { a = "10.0.0.1" }
}
