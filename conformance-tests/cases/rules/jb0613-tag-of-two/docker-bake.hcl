group "default" {
  targets = ["web", "api"]
}
target "web" {
  tags = ["example/app:1"]
}
target "api" {
  tags = ["example/app:1"]
}
