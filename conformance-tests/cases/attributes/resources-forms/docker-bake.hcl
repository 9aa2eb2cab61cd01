target "a" {
  resources = { memory = "512m", cpu-shares = "1024", cpuset-cpus = "0-3" }
}
target "b" {
  inherits  = ["a"]
  resources = { memory-swap = -1, cpu-quota = 50000, cpuset-mems = "0" }
}
