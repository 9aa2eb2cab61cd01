target "default" {
  platforms = ["linux/x86", "linux/i386", "linux/x86_64", "linux/x86-64", "linux/aarch64", "linux/armhf", "macos/arm64"]
}
