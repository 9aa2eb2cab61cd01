target "app" {
  dockerfile-inline = "FROM scratch\nCOPY file /deep/file\n"
  output            = ["out/here"]
}
