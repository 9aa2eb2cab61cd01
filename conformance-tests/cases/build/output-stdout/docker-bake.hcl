target "app" {
  dockerfile-inline = "FROM scratch\nCOPY file /deep/file\n"
  output            = ["type=tar,dest=-"]
}
