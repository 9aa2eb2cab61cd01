target "default" {
  resources = { cpu-shares = 1.5 }
}
target "b" {
  resources = []
}
target "c" {
  resources = "memory=1g"
}
target "d" {
  resources = { memory = ["1g"] }
}
