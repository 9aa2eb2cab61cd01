target "default" {
  shm-size = "x"
}
