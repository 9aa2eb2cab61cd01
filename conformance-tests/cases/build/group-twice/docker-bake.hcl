group "all" {
  targets = ["one", "inner"]
}
group "inner" {
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
