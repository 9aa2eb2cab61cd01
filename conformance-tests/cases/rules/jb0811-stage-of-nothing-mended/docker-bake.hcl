group "default" {
  targets = ["image", "test"]
}
target "image" {
}
target "test" {
  target = "test"
}
