target "default" {
  contexts = {
    alpine = "docker-image://busybox"
  }
}
