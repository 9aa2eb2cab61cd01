target "default" {
  dockerfile-inline = "FROM scratch"
  context = ".."
  network = "host"
  entitlements = ["security.insecure"]
  output = ["type=local,dest=../out"]
}
