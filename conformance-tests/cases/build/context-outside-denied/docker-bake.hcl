target "app" {
  dockerfile-inline = "FROM scratch\nCOPY hostname /\n"
}
