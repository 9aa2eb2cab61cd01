target "first" {
  dockerfile-inline = "FROM scratch\nCOPY one /a\nCOPY one /b\n"
  output            = ["type=local,dest=out"]
}
target "second" {
  dockerfile-inline = "FROM scratch\nCOPY two /b\nCOPY two /c\n"
  output            = ["type=local,dest=out"]
}
