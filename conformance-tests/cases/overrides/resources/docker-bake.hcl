target "default" {
  resources = {
    cpu-shares = 1
    cpu-quota  = 2
  }
}
