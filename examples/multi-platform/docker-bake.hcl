group "default" {
  targets = ["hello"]
}

target "hello" {
  platforms = ["linux/amd64", "linux/arm64"]
  tags      = ["hello"]
}
