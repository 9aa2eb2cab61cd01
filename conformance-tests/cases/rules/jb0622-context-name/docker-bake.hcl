target "default" {
  contexts = {
    "docker.io/library/alpine:3.20" = "assets"
    "debian:latest" = "assets"
    "index.docker.io/acme/app" = "assets"
    "Assets" = "assets"
    "base:latest::linux/arm64" = "assets"
    "with space" = "assets"
    "registry.example/app:1" = "assets"
    "library/of/mine" = "assets"
  }
}
