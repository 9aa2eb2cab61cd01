group "default" {
  targets = ["one", "two"]
}
target "one" {
  dockerfile-inline = "FROM scratch\nMAINTAINER me\n"
}
target "two" {
  dockerfile-inline = "FROM scratch\nCOPY docker-bake.hcl /\n"
}
