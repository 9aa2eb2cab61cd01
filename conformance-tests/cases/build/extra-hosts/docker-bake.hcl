target "app" {
  no-cache = true
  extra-hosts = {
    "far.example.org"  = "192.0.2.7"
    "near.example.org" = "192.0.2.8"
  }
  output = ["type=local,dest=out"]
}
