target "base" {
  contexts = { a = "x", b = "target:nowhere", c = "docker-image://y", d = "$${z}" }
}
target "default" {
  inherits = ["base"]
  contexts = { a = "" }
}
