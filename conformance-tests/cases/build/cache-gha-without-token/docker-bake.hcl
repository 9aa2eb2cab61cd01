target "app" {
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  cache-from        = ["type=gha"]
  cache-to          = ["type=gha"]
  output            = ["type=local,dest=out"]
}
