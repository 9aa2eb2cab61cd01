target "app" {
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  cache-from        = ["type=local"]
  output            = ["type=cacheonly"]
}
