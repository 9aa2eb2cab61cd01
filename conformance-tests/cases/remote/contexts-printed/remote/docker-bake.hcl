target "app" {
  context  = "app"
  contexts = { more = "more", alpine = "docker-image://alpine", base = "target:base" }
}
target "base" {
  context = "./base/"
}
