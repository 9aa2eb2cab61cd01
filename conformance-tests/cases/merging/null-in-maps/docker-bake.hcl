target "base" {
  args        = { A = 1 }
  labels      = { A = 1 }
  extra-hosts = { A = 1 }
}
target "default" {
  inherits    = ["base"]
  args        = { A = null, B = null }
  labels      = { A = null }
  extra-hosts = { A = null }
}
