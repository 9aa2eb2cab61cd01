target "a" {
  platforms = ["linux/amd64", "Linux/AArch64", "linux/arm/v7", "linux/arm64/v8", "local", "linux/amd64", ""]
}
