target "app" {
  dockerfile-inline = "FROM scratch\nARG WORD=default\n"
}
