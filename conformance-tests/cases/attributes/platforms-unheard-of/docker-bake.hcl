target "default" {
  platforms = ["linux/amd46", "Linux/AMD64", "wasi/wasm", "local", "linux/arm/v7"]
}
