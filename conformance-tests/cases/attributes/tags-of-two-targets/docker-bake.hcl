target "a" {
  tags = ["app", "app:a"]
}

target "b" {
  inherits = ["a"]
  output   = ["type=registry"]
}

target "file" {
  inherits = ["a"]
  output   = ["type=docker,dest=app.tar"]
}
