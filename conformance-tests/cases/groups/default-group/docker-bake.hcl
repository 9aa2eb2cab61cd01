group "default" {
  targets = ["app", "db"]
}
target "app" {
  dockerfile = "Dockerfile.app"
  tags       = ["docker.io/user/app"]
}
target "db" {
  dockerfile = "Dockerfile.db"
  tags       = ["docker.io/user/db"]
}
