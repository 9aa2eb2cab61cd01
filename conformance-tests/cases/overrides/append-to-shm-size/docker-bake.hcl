target "default" {
  shm-size = "64m"
}
