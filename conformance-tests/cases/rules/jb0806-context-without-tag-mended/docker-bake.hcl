target "default" {
  contexts = {
    "alpine:3" = "docker-image://busybox"
  }
}
