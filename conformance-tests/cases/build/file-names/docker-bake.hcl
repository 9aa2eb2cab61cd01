target "app" {
  context           = "files"
  dockerfile-inline = "FROM scratch\nCOPY . /\n"
  output            = ["type=local,dest=out", ]
}
