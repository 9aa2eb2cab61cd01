group "default" {
  targets = ["app", "tool"]
}

target "base" {
  attest = ["type=provenance,mode=min"]
}

target "app" {
  inherits = ["base"]
  output   = ["type=image"]
}

target "tool" {
  contexts = {
    base = "target:base"
  }
  call = "outline"
}
