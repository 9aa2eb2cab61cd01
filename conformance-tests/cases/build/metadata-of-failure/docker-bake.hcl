target "app" {
  dockerfile-inline = "FROM scratch\nCOPY nothing-of-that-name /\n"
  output            = ["type=local,dest=out"]
}
