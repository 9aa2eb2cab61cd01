target "default" {
  shm-size = "2g"
}
