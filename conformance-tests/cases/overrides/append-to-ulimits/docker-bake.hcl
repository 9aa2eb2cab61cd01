target "default" {
  ulimits = ["nofile=1024"]
}
