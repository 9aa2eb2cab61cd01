target "app" {
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  tags              = ["jbake.test/load:1"]
}
target "copy" {
  dockerfile-inline = "FROM jbake.test/load:1\n"
  output            = ["type=local,dest=out"]
}
