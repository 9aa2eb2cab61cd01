target "default" {
  inherits = ["base"]
}
target "base" {
  context = "base"
}
