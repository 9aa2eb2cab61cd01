group "default" {
  targets = ["one"]
}

target "one" {}
