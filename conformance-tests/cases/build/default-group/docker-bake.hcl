group "default" {
  targets = ["one"]
}
target "one" {
  dockerfile-inline = "FROM scratch\nCOPY file /one\n"
  output            = ["type=local,dest=out"]
}
target "two" {
  dockerfile-inline = "FROM scratch\nCOPY file /two\n"
  output            = ["type=local,dest=out"]
}
