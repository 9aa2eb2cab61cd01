target "app" {
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  tags              = ["jbake.test/load:1"]
}
target "copy" {
  dockerfile-inline = "FROM loaded\n"
  contexts          = { loaded = "docker-image://jbake.test/load:1" }
  output            = ["type=local,dest=out"]
}
