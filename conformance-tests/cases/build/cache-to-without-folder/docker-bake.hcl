target "app" {
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  cache-to          = ["type=local"]
  output            = ["type=cacheonly"]
}
