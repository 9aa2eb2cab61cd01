target "app" {
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  output            = ["type=local"]
}
