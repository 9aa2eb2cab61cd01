target "base" {
  ulimits = ["nofile=1024:2048", "core=-1:-1"]
}
target "default" {
  inherits = ["base"]
  ulimits  = ["nproc=5", "nofile=1024:2048", "nofile=10"]
}
