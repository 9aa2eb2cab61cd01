target "default" {
  dockerfile-inline = "FROM scratch\nENV PATH=$${PATH}:${BIN}"
}
