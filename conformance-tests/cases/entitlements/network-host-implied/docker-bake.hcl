target "bottom" {
  network = "host"
}

target "middle" {
  contexts = {
    bottom = "target:bottom"
  }
  entitlements = ["security.insecure"]
}

target "top" {
  contexts = {
    middle = "target:middle"
  }
}
