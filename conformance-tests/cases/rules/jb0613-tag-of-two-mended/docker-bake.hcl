group "default" {
  targets = ["web"]
}
group "api" {
  targets = ["api-debug"]
}
target "web" {
  tags = ["example/app:1"]
}
target "api-debug" {
  tags = ["example/app:1"]
}
