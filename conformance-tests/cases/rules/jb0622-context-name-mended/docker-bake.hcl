target "default" {
  contexts = {
    "alpine:3.20" = "assets"
    "debian" = "assets"
    "acme/app" = "assets"
    "assets" = "assets"
    "base::linux/arm64" = "assets"
    "with-space" = "assets"
    "registry.example/app:1" = "assets"
    "library/of/mine" = "assets"
  }
}
