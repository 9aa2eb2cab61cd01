target "link" {
  output = ["type=local,dest=scratch"]
}
target "app" {
  context           = "scratch"
  dockerfile-inline = "FROM scratch\nCOPY link/a.txt /\nCOPY link/b.txt /\n"
  output            = ["type=local,dest=out"]
}
