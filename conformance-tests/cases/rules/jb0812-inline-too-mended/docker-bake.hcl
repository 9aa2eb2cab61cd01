target "default" {
  dockerfile-inline = "FROM scratch"
}
