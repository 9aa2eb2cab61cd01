target "default" {
  call     = "outline"
  shm-size = 128
}
