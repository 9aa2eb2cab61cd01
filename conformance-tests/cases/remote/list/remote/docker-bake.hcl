target "app" {
  description = "what is shipped"
}
target "default" {
}
