group "all" {
  targets = ["one", "two"]
}
target "one" {
  dockerfile-inline = "FROM scratch\nCOPY file /one\n"
  output            = ["type=local,dest=out"]
}
target "two" {
  dockerfile-inline = "FROM scratch\nCOPY file /two\n"
  output            = ["type=local,dest=out"]
}
target "three" {
  dockerfile-inline = "FROM scratch\nCOPY file /three\n"
  output            = ["type=local,dest=out"]
}
