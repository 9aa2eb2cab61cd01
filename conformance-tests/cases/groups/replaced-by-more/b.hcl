group "default" {
  targets = ["two", "one"]
}

target "two" {}
