target "app" {
  no-cache = true
  shm-size = "12m"
  output   = ["type=local,dest=out"]
}
