target "app" {
  no-cache = true
  ulimits = ["nofile=321:654", "core=0"]
  output  = ["type=local,dest=out"]
}
