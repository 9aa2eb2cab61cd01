target "default" {
  contexts = {
    base = "target:base"
    img  = "docker-image://alpine"
    dir  = "./dir/../x"
    gone = ""
  }
}
target "base" {
  output = ["type=image"]
  tags = ["base"]
  contexts = { b = "target:bottom" }
}
target "bottom" {
  entitlements = ["security.insecure"]
}
target "unused" {}
