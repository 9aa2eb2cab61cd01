target "default" {
  platforms = ["linux/amd64", "linux/arm64", "windows/amd64"]
  target    = "final"
}
