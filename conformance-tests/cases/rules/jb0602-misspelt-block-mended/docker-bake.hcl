target "app" {
  tags = ["app:1"]
}
target "default" {
  contexts = { app = "target:app" }
}
