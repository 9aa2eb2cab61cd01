target "app" {
  dockerfile-inline = "FROM scratch\nCOPY there/file /file\n"
  output            = ["type=tar,dest=there"]
}
