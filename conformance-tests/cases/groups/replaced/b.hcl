group "default" {
  targets = ["two", "three"]
}

target "three" {}
