target "app" {
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  tags              = ["Example.org/UPPER:1"]
  output            = ["type=cacheonly"]
}
