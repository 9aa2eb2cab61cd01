group "default" {
  targets = ["one", "two"]
}

target "one" {}

target "two" {}
