target "m" {
  name     = "app-${os}"
  matrix   = { os = ["linux", "windows"] }
  tags     = ["app:${os}"]
  contexts = { base = "target:base" }
}
target "base" {}
