target "default" {
  resources = { memory = "1g", disks = 5 }
}
