target "default" {
  shm-size = "2 potatoes"
}
