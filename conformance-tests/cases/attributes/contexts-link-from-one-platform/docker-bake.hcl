target "base" {
  platforms = ["linux/arm64", "linux/riscv64"]
}

target "app" {
  platforms = ["linux/amd64"]
  contexts = {
    base = "target:base"
  }
}
